### Die Wörter der Dokumente auf Deutsch. Reihenfolge, Namen und Argumente sind die von en.ftl.

## Titles of documents

title-scope-of-work = Leistungsbeschreibung
title-job-post = Ausschreibung
title-vetting-checklist = Prüfliste für Bewerber
title-handover-pack = Übergabemappe
title-performance-plan = Prüfplan
title-data-register = Datenverzeichnis
title-owner-sheet = Blatt für die Geschäftsleitung

## Around the text: contents, head and foot of pages

contents = Inhalt
page = Seite
page-of = von
carries = Die Angaben, aus denen dieses Dokument entstanden ist
draft-mark = Entwurf – nicht vereinbart
to-be-agreed = noch zu vereinbaren
foot-revision = Fassung { $revision }
foot-fingerprint = Fingerabdruck { $mark }
foot-client-alone = Nur für den Auftraggeber

## In several documents

client = Auftraggeber
provider = Auftragnehmer
reference = Referenz
revision = Fassung
date = Datum
status = Stand
name = Name
time-zone = Zeitzone
working-hours = Arbeitszeiten
days-off = Freie Tage
requirement = Anforderung
standard = Leistungsstandard
aql = Annehmbare Qualitätsgrenzlage (AQL)
surveillance = Prüfverfahren
deliverables = Liefergegenstände
until = Bis
before = Vor dem
until-day = bis { $day }
until-date = bis zum { $day }
period = Zeitraum
notice = Kündigungsfrist
notice-either = Kündigungsfrist für beide Seiten
reason = Begründung
reason-of = Begründung:
step = Schritt
who = Wer
start = Beginn
end = Ende
hours = Arbeitszeit
deputy = Vertretung
looks-after = Zuständig für
change-how = So wird eine Änderung vereinbart
answered-within = Antwortfrist
subcontracting = Unteraufträge
language-level = Sprachniveau
language-level-a1 = einige einfache Sätze
language-level-a2 = einfache Dinge des Alltags
language-level-b1 = die meisten Lagen bei der Arbeit, in einfachen Worten
language-level-b2 = flüssige Gespräche und klare Texte zu den meisten Themen der Arbeit
language-level-c1 = flüssig und genau, auch zu schwierigen Themen
language-level-c2 = fast wie die Muttersprache
communication = Kommunikation
glossary = Begriffe
while-learning = Während der Einarbeitung
examples = Beispiele
accounts = Zugangsdaten und Kennwörter
data = Daten
evidence = Nachweis
candidate = Bewerber
concerns = Bedenken
price = Preis
importance = Gewicht { $importance } von 5
yes = Ja
no = Nein

## Parties and contacts

parties = Vertragsparteien und Ansprechpartner
parties-alone = Vertragsparteien
address = Anschrift
location = Ort
working-language = Arbeitssprache
who-works = Ausführende Personen
substitution = Ersatz bei Ausfall
contacts = Ansprechpartner
responsibilities = Zuständigkeiten und Entscheidungen
side = Partei
reached-by = Kontakt
contact-hours = Erreichbar
may-decide = Darf entscheiden
may-not-decide = Darf nicht entscheiden

## Objective and scope

objective = Ziel
background = Hintergrund
scope = Leistungsumfang
in-scope = Enthalten
out-of-scope = Nicht enthalten
assumptions = Annahmen
client-does = Mitwirkung des Auftraggebers
by-provider = Auftragnehmer
by-client = Auftraggeber
by-both = Gemeinsam
by-third-party = Dritte

## The work

work = Die Arbeit
work-today = Ausgangslage
work-change = Was sich ändern muss
steps = Arbeitsschritte
way-of-working = Arbeitsweise
handed-back = Zurück an den Auftraggeber
draft-replies = Antwortvorlagen
replies-braces = Was in doppelten geschweiften Klammern steht, wird jedes Mal ausgefüllt.
workload-total = Arbeitsaufwand insgesamt
volume = Menge
time-each = Zeit je Stück
workload = Arbeitsaufwand
tools = Werkzeuge

## Performance requirements

requirements = Leistungsanforderungen
aql-means = Die annehmbare Qualitätsgrenzlage ist der Teil der Arbeit, der den Leistungsstandard erfüllen muss.
surveillance-means = Das Prüfverfahren ist der Weg, auf dem der Auftraggeber feststellt, ob der Leistungsstandard erfüllt ist.
incentive-remedy = Anreiz / Abhilfe
incentive = Anreiz: { $incentive }
remedy = Abhilfe: { $remedy }
looked-at-by = durch { $assessor }
accepted-example = Würde abgenommen
sent-back-example = Würde zurückgewiesen

## Schedule and milestones

schedule = Termine und Meilensteine
schedule-alone = Termine
open-ended = Unbefristet; Kündigungsfrist: { $notice }
milestones = Meilensteine
milestone = Meilenstein
due = Fällig
accepted-when = Abgenommen, wenn
milestone-payment = Zahlung
meeting = Besprechung
meeting-when = Wann
meeting-who = Teilnehmer
agenda = Tagesordnung

## Payment

payment = Vergütung
payment-model = Vergütungsmodell
currency = Währung
rate = Vergütungssatz
rate-per = { $sum } pro { $unit }
unit = Einheit
amount = Betrag
cap = Höchstens
falls-due = Fällig
time-to-pay = Zahlungsziel
payment-method = Zahlungsweg
transfer-fees = Überweisungsgebühren
expenses = Auslagen
record-of-work = Arbeitsnachweis
later = Spätere Vergütung
exchange-rate = Wechselkurs

## Data protection and access

data-protection = Datenschutz und Zugänge
data-protection-alone = Datenschutz
never-shared = Wird nie weitergegeben
shared-data = Weitergegebene Daten
evidence-before = Nachweise, die der Auftragnehmer erbringt, bevor er solche Daten sieht
access-to-systems = Zugänge zu Systemen
handling = Umgang mit den Daten
needed-for = Benötigt für
form = Form
data-access = Zugriff
evidence-for = Für
evidence-covers = Geltungsbereich
evidence-status = Stand
valid-until = Gültig bis
system = System
access-level = Berechtigung
given = Erteilt
ends = Endet
breach-notice = Meldefrist für eine Datenpanne
on-exit = Bei Ende der Arbeit

## Customers, transition and trial

customers = Umgang mit den Kunden des Auftraggebers
appears = Auftritt des Auftragnehmers
channel = Kanal
sole-contact = Alleiniger Ansprechpartner
tone = Tonfall
may-say = Darf sagen
must-not-say = Darf nicht sagen
non-solicitation = Kundenschutz
non-solicitation-text = Der Auftragnehmer wirbt nicht für eigene Geschäfte um die Kunden des Auftraggebers. Dauer: { $time }
transition = Übergang und Einarbeitung
transition-alone = Übergang
parallel-run = Dauer der parallelen Arbeit beider Seiten
training = Einarbeitung
materials = Unterlagen
ready-when = Bereit, wenn
trial = Probearbeit
task = Aufgabe
fee = Vergütung
trial-due = Abgabe
measured-by = Gemessen an
passed-when = Bestanden, wenn
debrief = Nachbesprechung

## Terms and agreement

acceptance = Abnahme
review-period = Prüffrist nach der Lieferung
revisions = Enthaltene Änderungsrunden
silence = Wenn der Auftraggeber schweigt
changes = Änderungen
ending = Beendigung der Arbeit
handover = Übergabe
during-trial = Während der Probearbeit
agreement = Vereinbarung
payment-agreed-on = Preis und Bedingungen vereinbart am
assumptions-confirmed-on = Annahmen bestätigt am
agreed-on = Als Ganzes vereinbart am
asks-for-offer = Dieser Entwurf bittet um ein Angebot.
offer-names = Das Angebot nennt Ihren Preis oder bestätigt den hier genannten, den ersten Tag, an dem Sie anfangen könnten, wer die Arbeit tun würde, und was Sie anders machen würden.
offer-to = Bitte senden Sie es an { $to }.
still-open = Vor der Unterschrift noch zu vereinbaren: { $open }.
agree = Beide Seiten stimmen dieser Leistungsbeschreibung zu.
agree-reference = Beide Seiten stimmen dieser Leistungsbeschreibung mit der Referenz { $reference } zu.
agree-revision = Beide Seiten stimmen dieser Leistungsbeschreibung in der Fassung { $revision } zu.
agree-both = Beide Seiten stimmen dieser Leistungsbeschreibung mit der Referenz { $reference } in der Fassung { $revision } zu.
for-client = Für den Auftraggeber
for-provider = Für den Auftragnehmer
party = Vertragspartei
signature = Unterschrift

## Job post

the-job = Die Aufgabe
how-well = Wie gut sie erledigt werden muss
met-by = Zu erfüllen bei mindestens
hours-place = Rahmenbedingungen
our-hours = Unsere Arbeitszeiten
our-zone = Unsere Zeitzone
your-hours = Ihre Arbeitszeiten
your-zone = Ihre Zeitzone
place = Ort
language = Sprache
pay = Bezahlung
small-job = Zuerst eine kleine Probearbeit
show-first = Was Sie uns nachweisen, bevor Sie Daten sehen
apply = So bewerben Sie sich
apply-where = Antworten Sie dort, wo Sie diese Ausschreibung gefunden haben. Schreiben Sie uns:
apply-where-reference = Antworten Sie dort, wo Sie diese Ausschreibung gefunden haben, und nennen Sie die Referenz { $reference }. Schreiben Sie uns:
apply-who = wer genau die Arbeit machen würde und wer einspringt, wenn diese Person ausfällt;
apply-customers = zwei Kunden, für die Sie zurzeit ähnliche Arbeit machen, und wie wir sie erreichen;
apply-samples = ein oder zwei Arbeitsproben von Ihnen selbst, mit unkenntlich gemachten Namen und Zahlen anderer;
apply-begin = wann Sie anfangen könnten und wann Sie üblicherweise arbeiten;
apply-begin-zone = wann Sie anfangen könnten und wann Sie üblicherweise arbeiten, nach der Uhrzeit in { $zone };
apply-price = Ihren Preis: für welche Einheit, in welcher Währung und was er enthält;
apply-pay = ob Ihnen die genannte Bezahlung zusagt und, wenn nicht, warum;
apply-question = über welchen Punkt dieser Ausschreibung Sie gern mehr wüssten. Eine gute Frage ist ein gutes Zeichen.
apply-requirements = Sagen Sie zu jeder Anforderung oben, ob Sie sie ab der ersten Woche erfüllen können und, wenn nicht, ab wann.

## Handover pack

about = Worum es geht
whom-to-ask = Wen Sie fragen können
who-decides = Wer was entscheidet
week-by-week = Woche für Woche
learning-levels = Während der Einarbeitung gelten für einige Anforderungen niedrigere Werte. Sie zählen ab dem ersten Tag der Woche, in der sie stehen.
week = Woche
what-happens = Was geschieht
levels = Werte
taking-over = Übernahme
access = Zugänge
speaking = Für den Auftraggeber sprechen
manual = Anleitung: { $name }
done-so-far = Wie es bisher gemacht wurde
what-is-done = Was getan wird
when-hand-back = Wann ein Fall zurückgegeben wird
stop-and-ask = Halten Sie an und fragen Sie nach, sobald einer dieser Fälle auftritt. Alles andere regeln Sie selbst.
good-work = Woran man gute Arbeit erkennt
week-before = Vor dem Beginn
week-number = Woche { $number }
week-numbers = Woche { $first } bis { $last }
week-days = { $first } bis { $last }
event-trial = Probearbeit abzugeben bis { $date }
event-taking-over = Der Auftragnehmer beginnt mit der Übernahme
event-starts = Die Arbeit beginnt
event-together = Beide Seiten machen die Arbeit zum letzten Mal gemeinsam (Dauer: { $run })
event-due = { $name } fällig am { $date }
event-rhythm-ends = { $name }: findet ab hier nicht mehr statt
event-quiet = Die Arbeit läuft weiter

## Performance plan

standards = Leistungsstandards
misses-means = Die letzte Spalte sagt, wie viele Stücke ihn verfehlen dürfen.
may-miss = Dürfen ihn verfehlen
misses-none = keines
misses-of = von { $whole }: { $part }
misses-stated = so viele, wie der Standard sagt
of-the-checks = der Prüfungen
inspection = Prüfung
looked-at-what = Was geprüft wird
how-often = Wie oft
by-whom = Von wem
log-columns = Spalten des Protokolls
if-met = Wenn erfüllt
if-missed = Wenn verfehlt
when-missed = Wenn ein Leistungsstandard verfehlt wird
missed-tell = Der Prüfer sagt es dem Auftragnehmer am Tag der Feststellung, mit dem Eintrag im Protokoll.
missed-clear = Beide sehen zuerst nach, ob die Anweisungen klar waren. Waren sie es nicht, werden die Anweisungen verbessert.
missed-why = Der Auftragnehmer sagt, was schiefging, was sich ändert und ab wann.
missed-remedy = Es gilt, was die Anforderung als Abhilfe nennt.
missed-again = Wird er im nächsten Zeitraum erneut verfehlt, sprechen die Ansprechpartner beider Seiten darüber, ob sich der Standard, die Arbeit oder die Vereinbarung ändern muss.
review = Rückblick
log = Prüfprotokoll
log-intro = Eine Zeile je Anforderung und Zeitraum, geführt von der Person, die die Arbeit prüft, und für beide Seiten einsehbar.
looked-at = Geprüft
met = Erfüllt
share-met = Anteil erfüllt
level = Sollwert
note = Bemerkung

## Data register

what-shared = Was weitergegeben wird
nothing-registered = Zu den Daten ist noch nichts festgehalten: weder was der Auftragnehmer sähe noch was er nie sieht.
shown-first = Was zuerst nachzuweisen ist
evidence-heading = Nachweise
closing-list = Abschlussliste
closing-intro = Am letzten Tag auszufüllen und von der ausführenden Person zu unterschreiben.
data-or-system = Daten oder System
closed-on = Gelöscht oder gesperrt am
closed-by = Von
confirmed-by = Bestätigt von

## Vetting checklist

client-paper = Nur für den Auftraggeber. Geben Sie dieses Papier keinem Auftragnehmer.
who-would-work = Wer die Arbeit machen würde
candidate-where = Ort
score-so-far = Punkte bisher
ask-every = Fragen Sie jeden Bewerber und notieren Sie die Antwort mit dem Tag.
question = Frage
brief-asks = Was hier verlangt wird
answer = Antwort
ask-who = Wer genau wird die Arbeit machen?
ask-takes-over = Wer übernimmt, wenn diese Person krank wird oder ausscheidet?
ask-passed-on = Wird ein Teil der Arbeit an andere weitergegeben?
ask-hours = Zu welchen Zeiten arbeitet diese Person, nach unserer Uhr?
ask-language = Wie gut beherrscht diese Person die Sprache?
ask-others = Für wie viele andere Kunden arbeitet diese Person?
ask-tools = Mit welchen dieser Werkzeuge hat diese Person gearbeitet?
references-samples = Referenzen und Arbeitsproben
references-call = Rufen Sie mindestens zwei Kunden an, die der Bewerber nennt, und wenn möglich einen, den er nicht nennt. Fragen Sie:
references-what = Was hat diese Person für Sie getan, von wann bis wann und wie viele Stunden pro Woche?
references-late = Was kam zu spät oder war falsch, und wie haben Sie davon erfahren?
references-really = Wer hat die Arbeit wirklich gemacht, und hat sich das geändert?
references-twice = Was mussten Sie zweimal erklären?
references-again = Würden Sie dieselbe Arbeit morgen wieder vergeben?
samples-look = Sehen Sie sich Arbeitsproben mit einer Ihrer Anforderungen in der Hand an und fragen Sie, wie lange jede gedauert hat.
references = Referenzen
samples = Arbeitsproben
testimonials = Empfehlungen
call = Das Gespräch
call-speak = Sprechen Sie mit der Person, die die Arbeit machen wird, nicht nur mit der, die sie verkauft.
call-objective = Lesen Sie gemeinsam das Ziel und lassen Sie es den Bewerber mit anderen Worten wiedergeben.
call-first-day = Fragen Sie, wie der Bewerber am ersten Tag dieser Arbeit vorgehen würde.
call-requirement = Fragen Sie, wie der Bewerber dies sicherstellt – { $name }: { $standard }
call-needs = Fragen Sie, was der Bewerber von uns braucht, damit es gelingt.
call-late = Fragen Sie, was der Bewerber täte, wenn er einen Termin nicht halten könnte.
call-agree = Vereinbaren Sie, bis wann der Bewerber antwortet, und achten Sie darauf, ob er es tut.
call-learned = Tag des Gesprächs und was sich ergeben hat
concerns-clear = Was Ihnen Unbehagen macht, wird geklärt, bevor etwas unterschrieben wird.
concern = Bedenken
cleared-up = Wann und wie geklärt
evidence-to-see = Nachweise, die Sie sich zeigen lassen
evidence-look = Sehen Sie sich das Dokument selbst an, nicht nur ein Logo: auf wen es ausgestellt ist, welche Leistung es umfasst und bis wann es gilt.
evidence-cards = Zahlungskarten: Verlangen Sie die Konformitätsbescheinigung nach PCI DSS (Attestation of Compliance). Sie muss die eingekaufte Leistung umfassen und jünger als 12 Monate sein.
evidence-health = Gesundheitsdaten: Fragen Sie, wie das Recht zu Gesundheitsdaten eingehalten wird. In den Vereinigten Staaten muss vorher ein „business associate agreement“ unterschrieben sein.
trial-debrief = Probearbeit und Nachbesprechung
trial-went = Wie die Probearbeit lief
debrief-say = Sagen Sie in der Nachbesprechung zuerst, was richtig war, dann, was beim nächsten Mal anders gemacht werden soll, und fragen Sie dann, was an Ihrer Beschreibung unklar war.
scoring = Bewertungsbogen
scoring-how = Geben Sie jedem Bewerber zu jeder Anforderung 0 bis 5 Punkte: 0 heißt, dass nichts für ihre Erfüllung spricht, 5 heißt mit eigenen Augen gesehen. Multiplizieren Sie mit dem Gewicht und zählen Sie zusammen.
weight = Gewicht
points = Punkte insgesamt

## Owner sheet

what-to-hand-over = Was vergeben wird
owner-work = Arbeit
decision = Entscheidung
core = Kerngeschäft
good-for = Wozu es gut ist
freed-for = Die gewonnene Zeit ist für
time-now = Zeitaufwand der Geschäftsleitung jetzt
hour-worth = Wert einer Stunde der Geschäftsleitung
budget = Budget
budget-period = Zeitraum des Budgets
kept-back-money = Davon zurückgehalten
budget-cost = Budget und Kosten
cost-month = Die Arbeit kostet
cost-term = Über die gesamte Laufzeit
reserve = Zeitreserve
last-day = Der letzte Tag des Auftragnehmers
really-needed = Wirklich gebraucht am
kept-back-time = Zurückgehalten
risks = Risiken
could-go-wrong = Was schiefgehen könnte
we-would = Was wir täten
concerns-candidates = Bedenken zu Bewerbern
step-in = Wer einspringen könnte
backup-covers = Übernimmt
available = Verfügbar
when-to-stop = Wann wir aufhören
stop-when = Wir hören auf, wenn
looking-after = Betreuung des Auftragnehmers
oversight = Dafür ist so viel Zeit vorgesehen: { $time }. Braucht es mehr, ist das ein Zeichen, dass eine Anforderung oder eine Anweisung unklar ist.
adds-up = Geht der Plan auf?
adds-up-yes = **Ja:** Alles ließ sich rechnen, und nichts ist zu viel.
figure = Größe
reckoned-amount = Wert
comes-about = Wie sie zustande kommt
compared = Verglichen
needed = Benötigt
there-is = Vorhanden
fits = Passt
fits-no = **Nein**. Eines davon ändern:
not-reckoned = Nicht berechnet: { $field } – { $why }
open-points = Offene Punkte
nothing-open = Es ist nichts offen.
open-weight = Dringlichkeit
what-open = Was offen ist
what-to-do = Was zu tun ist
findings-left = Bewusst belassene Befunde
finding = Befund
missing-fields = Es fehlt: { $missing }.
finding-where = Stelle
finding-why = Grund
notes = Notizen

## Owner sheet: what is reckoned

hours-a-day = { $count ->
    [one] { $number } Stunde am Tag
   *[other] { $number } Stunden am Tag
}
so-many-times = { $count ->
    [one] einmal
   *[other] { $number }-mal
}
reckon-all-hours = { $hours } Stunden
reckon-in-all = insgesamt
reckon-while-learning = während der Einarbeitung
reckon-limit-learning = { $limit }, während der Einarbeitung
reckon-training-once = Einarbeitung, einmalig
reckon-the-cap = vereinbarte Obergrenze
reckon-provider-hours = Arbeitszeiten des Auftragnehmers
reckon-first-weeks = { $all } + Einarbeitung: { $training } ÷ { $weeks }
reckon-of-hours = { $time } zu je { $hours }
reckon-no-length = Die Einarbeitung „{ $text }“ nennt keine Dauer und zählt als 0 Stunden
reckon-for-each = { $hours } pro Woche für jede Person
reckon-people = { $people } Personen
reckon-one-person = { $hours } × 1 Person, da niemand benannt ist
reckon-named-people =
    { $hours } × { $people-count ->
        [one] { $people } benannte Person
       *[other] { $people } benannte Personen
    }
reckon-every-volume = { $share } % jeder Menge
reckon-your-days = Arbeitstage des Auftraggebers
reckon-both-days = Tage, an denen beide arbeiten
reckon-client-days =
    { $business-count ->
        [one] { $business } Arbeitstag
       *[other] { $business } Arbeitstage
    } vom { $start } bis { $end } − { $holidays-count ->
        [one] { $holidays } freier Tag
       *[other] { $holidays } freie Tage
    }
reckon-days-off = { $days } − { $off }, an denen der Auftragnehmer frei hat
reckon-with-training = { $work } + Einarbeitung: { $training }
reckon-term-hours = Stunden in der gesamten Laufzeit
reckon-term-room = Stunden, die gearbeitet werden können
reckon-term-days = Arbeitstage der Laufzeit
reckon-no-end = Die Arbeit ist unbefristet: Der Kalender der Laufzeit wird nicht berechnet
reckon-end-after = es muss ein Tag nach dem Beginn ({ $start }) und innerhalb von zehn Jahren sein
reckon-a-week = pro Woche
reckon-a-month = pro Monat
reckon-whole-term = gesamte Laufzeit
reckon-pieces = { $pieces } { $unit } pro Woche × { $price }
reckon-working-days = { $sum } × Arbeitstage einer Woche
reckon-trial = { $work } + { $fee } für die Probearbeit
reckon-training = { $work } + { $hours } Einarbeitung × { $price }
reckon-currencies = Beträge in mehreren Währungen lassen sich nicht zusammenzählen
reckon-too-large = diese Beträge sind zu groß oder zu klein zum Rechnen
reckon-other-currency = { $money } lässt sich nicht mit einem Preis in { $currency } vergleichen
reckon-may-be-spent = darf ausgegeben werden
reckon-kept-back = { $budget } − { $money } zurückgehalten
reckon-nothing-kept-back = { $budget }, nichts zurückgehalten
reckon-the-budget = Budget
reckon-first-month = erster Monat
reckon-budget-first-month = Budget, erster Monat
reckon-takes-now = was die Arbeit die Geschäftsleitung jetzt kostet
reckon-looking-after = Betreuung des Auftragnehmers
reckon-no-hours = { $rate } ergibt keine Stunden
reckon-spent = Betreuung und Besprechungen
reckon-freed = gewonnen
reckon-time-now = Zeitaufwand der Geschäftsleitung jetzt
reckon-nothing-freed = { $now } wie bisher + { $spent }, Dauer: { $run }; noch ist nichts gewonnen
reckon-both-work = während beide Seiten die Arbeit machen
reckon-own-work = davon eigene Arbeit in dieser Zeit
reckon-until-only = { $when }, nur bis { $until }
reckon-of-people =
    { $often } × { $time } × { $people-count ->
        [one] { $people } Person
       *[other] { $people } Personen
    } des Auftraggebers ({ $when })
reckon-hour-currency = er muss wie der Preis in { $currency } angegeben sein
reckon-worth = Wert der gewonnenen Zeit
reckon-gain = Gewinn
reckon-for-the-work = { $freed } − { $cost } für die Arbeit
reckon-cost-worth = Kosten gegen den Wert der gewonnenen Zeit
reckon-same-time = Tage, an denen beide gleichzeitig arbeiten
reckon-least-common = kürzeste gemeinsame Zeit
reckon-most-common = längste gemeinsame Zeit
reckon-always-common = gemeinsame Zeit
reckon-common = { $here } nach der Uhr des Auftraggebers, { $there } nach der des Auftragnehmers ({ $days }, zuerst am { $date })
reckon-without-common = Tage ohne gemeinsame Stunden
reckon-none-of = 0 von { $days } Arbeitstagen des Auftraggebers
reckon-and-more = { $days } und { $more } weitere
reckon-asked-common = verlangte gemeinsame Stunden
reckon-overlap = gemeinsam mindestens { $hours }
reckon-touch-point = Besprechung
reckon-clocks = { $when } ({ $ours }), das ist { $there } ({ $theirs })
reckon-day-before = { $clock } am Vortag
reckon-day-after = { $clock } am nächsten Tag
reckon-from-day = { $time } ab { $date }
reckon-within-hours = { $name }, innerhalb der Arbeitszeiten beider
reckon-common-time = eine Uhrzeit in der gemeinsamen Zeit
reckon-closed = geschlossen
reckon-closed-work = 168 − { $open } Arbeitszeit; geht gleichmäßig bei Tag und Nacht etwas ein, kommen { $share } % davon in dieser Zeit
reckon-can-be-kept = { $id } ist einzuhalten für
reckon-late = 100 − 100 × { $late } ÷ { $whole }: Was mehr als { $most } vor dem Öffnen eingeht, ist zu spät
reckon-hours-of-weeks = { $hours } in { $weeks }
reckon-within-working-hours = { $id } innerhalb der Arbeitszeiten
reckon-within = innerhalb von { $time }
reckon-in-place-of = { $business } statt { $hours }
field-duration = Dauer
field-unit = Was ein Satz umfasst
field-amount = Der Preis
field-period = Zeitraum, den der Preis abdeckt
field-cap = Vereinbarte Obergrenze
field-contingency = Vom Budget zurückgehalten
field-start = Der erste Tag
field-parallel-run = Wie lange beide Seiten die Arbeit machen
compared-intro = Was benötigt wird, gegen das, was vorhanden ist:
so-changed = { $field }: { $to }
not-reckoned-for = Nicht berechnet, weil dies fehlt: { $field }

## Owner sheet: what is found

quoted = „{ $text }“
unnamed = (ohne Namen)
place-everywhere = Überall
place-named = { $kind } „{ $name }“
place-numbered = { $kind } { $number }
place-entry = { $list } ({ $number })
place-contact = Ansprechpartner
place-reply = Antwortvorlage
place-ramp = Stufe der Einarbeitung
place-candidates = Bewerber
place-backup = Ersatz
place-risk = Risiko
field-title = Titel
field-id = Kürzel
field-term = Begriff
field-meaning = Bedeutung
field-role = Funktion
field-email = E-Mail
field-phone = Telefon
field-method-reason = Warum die Schritte einzuhalten sind
field-request = Anliegen
field-kind = Art
field-incentive = Anreiz
field-remedy = Abhilfe
field-importance = Gewicht
field-tracking-tool = Programm für den Arbeitsnachweis
field-seen-on = Gesehen am
field-due = Fälligkeit
finding-duplicate-id = Das Kürzel { $words } ist doppelt vergeben.
finding-duplicate-id-help = Geben Sie einem der beiden ein anderes Kürzel, auch überall dort, wo es verwendet wird.
finding-unknown-reference = Hier wird { $words } genannt, aber nichts hat dieses Kürzel.
finding-unknown-reference-help = Berichtigen Sie das Kürzel oder ergänzen Sie, wofür es steht.
finding-placeholder-text = { $words } ist noch durch den richtigen Text zu ersetzen.
finding-placeholder-text-help = Schreiben Sie den richtigen Text oder lassen Sie die Stelle leer: Was leer ist, wird nicht gedruckt.
finding-useless-allowance = { $case ->
    [no-rule] Es ist nicht angegeben, welcher Befund so bleibt, wie er ist.
    [check-allow-rule] Einen Befund dieses Namens gibt es nicht.
    [check-allow-at] Die hier genannte Stelle gibt es nicht.
    [too-wide] Befunde dieser Art können nicht überall so bleiben, wie sie sind.
   *[other] Es gibt keinen Befund, der so bleiben könnte, wie er ist.
}
finding-useless-allowance-help = { $case ->
    [no-rule] Nennen Sie den Befund.
    [check-allow-rule] Berichtigen Sie den Namen des Befunds.
    [check-allow-at] Berichtigen Sie die Stelle oder löschen Sie den Eintrag.
    [too-wide] Nennen Sie die eine Stelle, die gemeint ist.
   *[other] Löschen Sie den Eintrag.
}
finding-allowance-without-reason = Ein Befund soll ohne Begründung so bleiben, wie er ist; deshalb gilt das nicht.
finding-allowance-without-reason-help = Sagen Sie, warum es so gewollt ist.
finding-other-spelling = Das ist anders geschrieben, als es verstanden wird.
finding-other-spelling-help = Schreiben Sie es so, wie es verstanden wird.
finding-no-objective = Es ist nicht angegeben, wozu die Arbeit dient.
finding-no-objective-help = Sagen Sie in einem Satz, was erreicht ist, wenn sie gut gemacht ist.
finding-vague-scope = { $case ->
    [process] Es ist keine Arbeit genannt, die ein Auftragnehmer machen soll.
   *[other] Diese Arbeit hat weder Schritte noch Liefergegenstände, sodass niemand weiß, was zu tun ist.
}
finding-vague-scope-help = { $case ->
    [process] Beschreiben Sie jede Arbeit: ihren Namen und was geliefert wird.
   *[other] Nennen Sie, was geliefert wird, oder jeden einzelnen Schritt.
}
finding-no-scope-limits = { $case ->
    [brief-assumptions] Es ist nicht angegeben, wovon ausgegangen wird.
   *[other] Es ist nicht angegeben, was nicht zur Arbeit gehört.
}
finding-no-scope-limits-help = { $case ->
    [brief-assumptions] Nennen Sie, worauf der Preis beruht, etwa eine Menge, die nicht überschritten wird.
   *[other] Nennen Sie mindestens eine Sache, die nicht dazugehört.
}
finding-one-sided-brief = Es ist angegeben, was der Auftragnehmer schuldet, aber nichts von dem, was der Auftraggeber tut.
finding-one-sided-brief-help = Sagen Sie, was Sie tun werden und wie schnell.
finding-no-change-control = Es ist nicht geregelt, wie eine Änderung vereinbart wird.
finding-no-change-control-help = Schreiben Sie auf, wie eine Änderung vereinbart wird und in welcher Frist sie beantwortet wird.
finding-start-without-agreement = Bevor die Arbeit beginnt, muss der Auftragnehmer benannt, das Ganze vereinbart und der Tag notiert sein, an dem die Vergütung vereinbart wurde.
finding-start-without-agreement-help = Vereinbaren Sie die Arbeit und ihre Vergütung mit dem Auftragnehmer und notieren Sie dann Stand und Tag.
finding-issued-with-errors = Das ist als versandt oder vereinbart bezeichnet, aber es sind noch Punkte offen, die geklärt werden müssen.
finding-issued-with-errors-help = Klären Sie diese Punkte oder bezeichnen Sie es bis dahin als Entwurf.
finding-long-sentence = Dieser Satz ist zu lang, um leicht gelesen zu werden: { $words }
finding-long-sentence-help = Teilen Sie ihn, sodass kein Teil mehr als 25 Wörter hat: ein Satz, ein Gedanke.
finding-unfamiliar-word = Leser von anderswo verstehen { $words } vielleicht nicht.
finding-unfamiliar-word-help = Sagen Sie es mit einfachen Worten oder erklären Sie es bei den Begriffen.
finding-process-without-steps = Die Schritte dieser Arbeit sind nicht aufgeführt.
finding-process-without-steps-help = Führen Sie jeden Schritt so auf, wie Sie ihn heute machen, und wer ihn macht.
finding-process-without-current-state = Es ist nicht angegeben, wie diese Arbeit heute gemacht wird.
finding-process-without-current-state-help = Beschreiben Sie, wer sie macht, wann, womit und was dabei schiefgeht.
finding-process-without-change = Es ist nicht angegeben, was sich an dieser Arbeit ändern muss.
finding-process-without-change-help = Sagen Sie, was besser werden soll oder dass es so bleibt, wie es ist.
finding-process-without-volume = Stunden und Kosten lassen sich nicht berechnen.
finding-process-without-volume-help = Zählen Sie eine Woche lang, wie viel anfällt und wie lange ein Stück dauert.
finding-undecided-process = Es ist nicht entschieden, was mit dieser Arbeit geschieht.
finding-undecided-process-help = Entscheiden Sie, ob Sie sie vergeben, behalten, automatisieren oder aufgeben.
finding-core-work-outsourced = Diese Arbeit gehört zu dem, wofür man Sie kennt, und soll vergeben werden.
finding-core-work-outsourced-help = Behalten Sie sie, trennen Sie den Teil ab, den Sie abgeben können, oder nennen Sie den Grund.
finding-step-without-owner = Es ist nicht angegeben, wer diesen Schritt macht: { $words }
finding-step-without-owner-help = Sagen Sie, ob ihn der Auftragnehmer, der Auftraggeber, beide oder ein Dritter macht; was niemand macht, gehört nicht zum Leistungsumfang.
finding-prescribed-without-reason = Die Schritte sind so einzuhalten, wie sie hier stehen, und es ist nicht angegeben, warum.
finding-prescribed-without-reason-help = Nennen Sie den Grund, etwa Gesetz, Sicherheit oder ein System, das nur einen Weg zulässt, oder lassen Sie den Weg offen.
finding-process-without-requirement = Keine Anforderung sagt, wann diese Arbeit gut gemacht ist.
finding-process-without-requirement-help = Ergänzen Sie eine Anforderung an das Ergebnis, das am wichtigsten ist.
finding-requirement-not-measurable = { $case ->
    [empty] Diese Anforderung sagt nicht, was zu leisten ist.
    [no-figure] Ob diese Anforderung erfüllt ist, lässt sich nicht messen.
   *[other] Zwei Personen könnten Verschiedenes darunter verstehen: { $words }.
}
finding-requirement-not-measurable-help = Nennen Sie eine Zahl mit Einheit, ein Datum oder eine Bedingung, die entweder erfüllt ist oder nicht.
finding-requirement-without-aql = Ohne annehmbare Qualitätsgrenzlage muss diese Anforderung jedes Mal erfüllt werden.
finding-requirement-without-aql-help = Sagen Sie, welcher Teil der Arbeit sie erfüllen muss; schreiben Sie 100 %, wo kein Fehler tragbar ist.
finding-requirement-without-inspection = Es ist nicht geregelt, wie diese Anforderung geprüft wird.
finding-requirement-without-inspection-help = Sagen Sie, was geprüft wird, wie viel davon, wie oft und von wem.
finding-quality-without-example = Diese Anforderung an die Qualität hat kein Beispiel.
finding-quality-without-example-help = Beschreiben Sie ein Stück, das Sie abnehmen würden, und eines, das Sie zurückweisen würden.
finding-top-requirement-without-incentive = { $case ->
    [requirement] Keine Anforderung ist als die wichtigste gekennzeichnet.
   *[other] Die wichtigste Anforderung hat weder Anreiz noch Abhilfe.
}
finding-top-requirement-without-incentive-help = { $case ->
    [requirement] Geben Sie der wichtigsten das Gewicht 5 und dazu einen Anreiz oder eine Abhilfe.
   *[other] Verknüpfen Sie Geld oder Zeit damit.
}
finding-no-learning-curve = Der Auftragnehmer muss jede Anforderung vom ersten Tag an in vollem Umfang erfüllen.
finding-no-learning-curve-help = Lassen Sie für die ersten Wochen niedrigere Werte zu.
finding-ramp-not-tightening = { $case ->
    [requirement-ramp-until] Diese Stufe endet nicht nach der vorhergehenden.
   *[other] Die Werte während der Einarbeitung steigen nicht bis zum endgültigen an.
}
finding-ramp-not-tightening-help = { $case ->
    [requirement-ramp-until] Ordnen Sie die Stufen nach ihren Tagen.
   *[other] Lassen Sie jeden Wert höher sein als den vorhergehenden, aber keinen höher als den endgültigen.
}
finding-impossible-target = Das lässt sich nicht so oft einhalten wie verlangt, weil der Auftragnehmer zu lange geschlossen hat.
finding-impossible-target-help = Rechnen Sie in Geschäftsstunden, passen Sie die Arbeitszeiten des Auftragnehmers an Ihre an oder verlangen Sie weniger.
finding-side-without-contact = { $case ->
    [provider-contact] Es ist niemand benannt, der für den Auftragnehmer spricht.
   *[other] Es ist niemand benannt, der für den Auftraggeber spricht.
}
finding-side-without-contact-help = { $case ->
    [provider-contact] Fragen Sie, wer für die Arbeit einsteht, und ergänzen Sie diese Person als Ansprechpartner.
   *[other] Ergänzen Sie einen Ansprechpartner und wofür er zuständig ist.
}
finding-incomplete-contact = Die Angaben zu diesem Ansprechpartner sind unvollständig.
finding-incomplete-contact-help = Sagen Sie, wofür die Person zuständig ist, was sie entscheiden darf und was nicht, und wie und wann sie zu erreichen ist.
finding-one-person-bottleneck = Eine einzige Person beantwortet jede Frage und macht jede Prüfung, und niemand vertritt sie.
finding-one-person-bottleneck-help = Benennen Sie eine Vertretung oder geben Sie die täglichen Fragen oder die Prüfungen an jemand anderen ab.
finding-unnamed-worker = Es ist nicht geregelt, wer genau die Arbeit macht.
finding-unnamed-worker-help = Benennen Sie die Personen, wer sie ersetzen darf und ob die Arbeit weitergegeben werden darf.
finding-unknown-person = Hier steht { $words }; unter den Ansprechpartnern und den ausführenden Personen kommt dieser Name nicht vor.
finding-unknown-person-help = Berichtigen Sie den Namen oder ergänzen Sie die Person.
finding-no-common-working-hours = { $case ->
    [lacking] Niemand weiß, wann diese Seite arbeitet.
    [client-time_zone] Eine Zeitzone { $words } gibt es nicht.
    [provider-time_zone] Eine Zeitzone { $words } gibt es nicht.
    [provider-working_hours] Die beiden Seiten arbeiten nie zur gleichen Zeit.
   *[other] Beide Seiten arbeiten kürzer zur gleichen Zeit als verlangt.
}
finding-no-common-working-hours-help = { $case ->
    [lacking] Geben Sie Zeitzone und Arbeitszeiten an.
    [client-time_zone] Schreiben Sie Kontinent und Stadt, etwa Europe/London oder Asia/Manila.
    [provider-time_zone] Schreiben Sie Kontinent und Stadt, etwa Europe/London oder Asia/Manila.
    [provider-working_hours] Verlegen Sie die Arbeitszeiten einer Seite oder sagen Sie, dass keine gemeinsamen Stunden nötig sind, weil schriftlich übergeben wird.
   *[other] Verlegen Sie die Arbeitszeiten einer Seite oder verlangen Sie weniger; bedenken Sie, dass die Uhren an verschiedenen Tagen umgestellt werden.
}
finding-unstated-language = { $case ->
    [lacking] Die Sprache der Arbeit ist nicht geregelt.
   *[other] Dokumente gibt es in dieser Sprache nicht; sie sind stattdessen auf Englisch.
}
finding-unstated-language-help = { $case ->
    [lacking] Geben Sie die Sprache und das nötige Niveau an, von A1 bis C2.
   *[other] Wählen Sie Englisch, Spanisch, Deutsch oder Französisch.
}
finding-no-speaking-rules = { $case ->
    [process-hand_back] Kein Fall dieser Arbeit geht an den Auftraggeber zurück.
   *[other] Der Auftragnehmer hat mit Ihren Kunden zu tun und weiß nicht, was er ihnen sagen darf.
}
finding-no-speaking-rules-help = { $case ->
    [process-hand_back] Führen Sie auf, was der Auftragnehmer nicht allein regeln darf, etwa wenn mit dem Anwalt gedroht wird.
   *[other] Sagen Sie, in welchem Ton gesprochen wird, was gesagt werden darf und was nicht.
}
finding-no-schedule = { $case ->
    [schedule-start] Es ist nicht angegeben, wann die Arbeit beginnt.
   *[other] Es ist weder angegeben, wann die Arbeit endet, noch mit welcher Frist sie gekündigt werden kann.
}
finding-no-schedule-help = { $case ->
    [schedule-start] Nennen Sie den ersten Tag.
   *[other] Nennen Sie den letzten Tag oder bei unbefristeter Arbeit die Kündigungsfrist.
}
finding-no-milestones = { $case ->
    [lacking] Dieser Meilenstein ist unvollständig.
    [endless] Es gilt ein Festpreis, und weder ein Ende noch ein Meilenstein sagt, wann die Arbeit fertig und zu bezahlen ist.
   *[other] Es gibt keinen Zeitpunkt, zu dem etwas Fertiges gezeigt wird.
}
finding-no-milestones-help = { $case ->
    [lacking] Nennen Sie seinen Tag und was dann zu sehen ist.
    [endless] Ergänzen Sie einen Meilenstein mit seinem Tag, nennen Sie den letzten Tag oder bezahlen Sie nach Stunden oder nach Stück.
   *[other] Ergänzen Sie einen Meilenstein mit seinem Tag und dem, was dann geliefert wird.
}
finding-unstated-acceptance = { $case ->
    [lacking] Die Regeln der Abnahme sind unvollständig.
    [vague] Nichts, woran dieser Meilenstein abgenommen wird, lässt sich prüfen.
   *[other] Es ist nicht angegeben, woran beide Seiten erkennen, dass dieser Meilenstein erreicht ist.
}
finding-unstated-acceptance-help = { $case ->
    [lacking] Sagen Sie, wie lange Sie prüfen dürfen, wie viele Änderungsrunden enthalten sind und was es bedeutet, wenn Sie schweigen.
    [vague] Ergänzen Sie eine Zahl oder eine Bedingung, die entweder erfüllt ist oder nicht.
   *[other] Schreiben Sie auf, was sich prüfen lässt.
}
finding-dates-out-of-order = { $case ->
    [too-early] Dieser Tag liegt vor dem Beginn der Arbeit.
    [too-late] Dieser Tag liegt nach dem Ende der Arbeit.
    [trial-due] Die Probearbeit wird erst nach dem Beginn der Arbeit abgegeben.
   *[other] Die Arbeit endet, bevor sie beginnt.
}
finding-dates-out-of-order-help = { $case ->
    [too-early] Verschieben Sie ihn oder beginnen Sie früher.
    [too-late] Verschieben Sie ihn oder enden Sie später.
    [trial-due] Lassen Sie die Probearbeit vor dem Beginn der Arbeit enden.
   *[other] Berichtigen Sie einen der beiden Tage.
}
finding-past-deadline = Dieser Tag ist vorbei.
finding-past-deadline-help = Verschieben Sie ihn oder bezeichnen Sie das Ganze als vereinbart, wenn die Arbeit läuft.
finding-long-silence = { $case ->
    [never] Es ist keine Zeit festgelegt, zu der beide Seiten miteinander sprechen.
   *[other] Die beiden Seiten sprechen zu lange nicht miteinander.
}
finding-long-silence-help = { $case ->
    [never] Legen Sie eine Besprechung fest: wie oft, wann und wie lange.
   *[other] Ergänzen Sie eine Besprechung, die in die Lücke fällt, oder lassen Sie eine öfter stattfinden.
}
finding-incomplete-touchpoint = { $case ->
    [lacking] Die Angaben zu dieser Besprechung sind unvollständig.
    [touchpoint-channel] Alle Besprechungen nutzen denselben Kanal.
   *[other] Keine Tagesordnung lässt Raum für Fragen.
}
finding-incomplete-touchpoint-help = { $case ->
    [lacking] Sagen Sie, wann, wie, mit wem und worüber.
    [touchpoint-channel] Halten Sie mindestens eine auf anderem Weg ab: Ein Gespräch zeigt, was eine Nachricht verbirgt, und umgekehrt.
   *[other] Setzen Sie „Fragen, die noch niemand gestellt hat“ auf eine davon.
}
finding-incomplete-payment-terms = Die Zahlungsbedingungen sind unvollständig.
finding-incomplete-payment-terms-help = Sagen Sie, wie viel, wofür, wann es fällig ist und auf welchem Weg gezahlt wird.
finding-untracked-work = Die hier bezahlte Arbeit wird nicht passend nachgewiesen.
finding-untracked-work-help = Lassen Sie Stunden auf einem Stundenzettel festhalten, Stücke auf einer Liste erledigter Aufgaben oder beides durch ein Programm.
finding-paid-by-time-only = Bezahlt wird nur Zeit, kein Ergebnis.
finding-paid-by-time-only-help = Geben Sie einer Anforderung einen Anreiz oder eine Abhilfe, knüpfen Sie einen Betrag an einen Meilenstein oder wählen Sie einen Festpreis oder einen Preis je Einheit.
finding-pay-model-never-revisited = { $case ->
    [payment-model] Eine Pauschale beginnt, bevor der Auftragnehmer erprobt ist.
   *[other] Es ist nicht angegeben, wann die Art der Vergütung überprüft wird.
}
finding-pay-model-never-revisited-help = { $case ->
    [payment-model] Bezahlen Sie die ersten Wochen nach Stunden oder nach Stück oder stellen Sie der Pauschale eine bezahlte Probearbeit voran.
   *[other] Schreiben Sie auf, wann das geschieht und was daraus werden kann.
}
finding-rate-without-unit = { $case ->
    [payment-period] Es ist nicht angegeben, für welchen Zeitraum die Pauschale gilt.
   *[other] Es ist nicht angegeben, was der Satz umfasst.
}
finding-rate-without-unit-help = { $case ->
    [payment-period] Nennen Sie den Zeitraum, etwa einen Monat.
   *[other] Nennen Sie die Einheit, etwa eine Stunde oder eine Rechnung.
}
finding-unknown-currency = { $case ->
    [none] Es gibt Beträge, aber keine Währung.
    [payment-currency] { $words } ist kein Währungscode.
   *[other] Dieser Betrag lässt sich nicht zu den anderen zählen, die in einer anderen Währung sind.
}
finding-unknown-currency-help = { $case ->
    [none] Schreiben Sie den Währungscode aus drei Buchstaben, etwa EUR.
    [payment-currency] Schreiben Sie den Währungscode aus drei Buchstaben, etwa EUR.
   *[other] Schreiben Sie den Betrag in der Währung, in der bezahlt wird.
}
finding-payments-not-adding-up = { $case ->
    [no-total] Hier wird ein Anteil gezahlt, aber es gibt keinen Gesamtbetrag, von dem er ein Teil ist.
   *[other] Die Zahlungen zu den Meilensteinen ergeben zusammen nicht das Ganze.
}
finding-payments-not-adding-up-help = { $case ->
    [no-total] Schreiben Sie den Geldbetrag oder nennen Sie den Gesamtbetrag.
   *[other] Berichtigen Sie eine davon.
}
finding-hours-over-cap = Die Arbeit braucht mehr Stunden, als vorhanden sind.
finding-hours-over-cap-help = Lassen Sie mehr Stunden zu, lassen Sie eine weitere Person helfen oder vergeben Sie weniger.
finding-no-data-limits = { $case ->
    [lacking] Es werden Daten über Personen weitergegeben.
    [data-item] Der Auftragnehmer bekommt Daten zu sehen, und es ist nicht angegeben, welche.
   *[other] Es ist nicht angegeben, was nie weitergegeben wird.
}
finding-no-data-limits-help = { $case ->
    [lacking] Sagen Sie, wie schnell eine Datenpanne gemeldet wird und was bei Ende der Arbeit aus den Daten wird.
    [data-item] Führen Sie jede Art von Daten auf, wofür sie benötigt wird und in welcher Form sie weitergegeben wird.
   *[other] Nennen Sie es, etwa Bankzugänge oder vollständige Kartennummern.
}
finding-data-item-without-process = { $case ->
    [kept] Diese Daten werden für eine Arbeit weitergegeben, die nicht vergeben wird.
   *[other] Keine Arbeit benötigt diese Daten.
}
finding-data-item-without-process-help = { $case ->
    [kept] Nehmen Sie diese Arbeit hier heraus, und auch die Daten, wenn keine andere Arbeit sie benötigt.
   *[other] Nennen Sie die Arbeit, die ohne sie nicht möglich ist, oder geben Sie sie nicht weiter.
}
finding-full-data-without-reason = Diese Daten werden vollständig weitergegeben, und es ist nicht angegeben, warum.
finding-full-data-without-reason-help = Geben Sie sie unkenntlich gemacht, als Stichprobe oder nur als Summen weiter, oder sagen Sie, warum weniger nicht genügt.
finding-regulated-data-without-evidence = { $case ->
    [unseen] Der verlangte Nachweis wurde noch nicht gesehen: { $words }
   *[other] Für diese Daten gelten eigene Vorschriften, und kein Nachweis dafür wurde gesehen.
}
finding-regulated-data-without-evidence-help = Verlangen Sie für Zahlungskarten die Konformitätsbescheinigung nach PCI DSS, für Gesundheitsdaten den gesetzlich verlangten Nachweis. Sehen Sie ihn an und notieren Sie den Tag.
finding-personal-data-without-evidence = { $case ->
    [data-evidence-name] Ein Zertifikat nach ISO/IEC 27002 gibt es nicht: Das ist eine Liste von Maßnahmen.
    [unseen] Der verlangte Nachweis wurde noch nicht gesehen: { $words }
   *[other] Es werden Daten über Personen weitergegeben, und kein Nachweis dafür wurde gesehen.
}
finding-personal-data-without-evidence-help = { $case ->
    [data-evidence-name] Verlangen Sie ein Zertifikat nach ISO/IEC 27001 mit der Erklärung zur Anwendbarkeit.
   *[other] Verlangen Sie von einer Firma ihr Zertifikat nach ISO/IEC 27001, von einer selbstständigen Person eine kurze schriftliche Antwort, wie Daten aufbewahrt werden, und notieren Sie, dass Sie es gesehen haben.
}
finding-access-without-rules = { $case ->
    [lacking] Die Angaben zu diesem Zugang sind unvollständig.
   *[other] Zugangsdaten werden ausgegeben, und es ist nicht angegeben, wie.
}
finding-access-without-rules-help = { $case ->
    [lacking] Nennen Sie die geringste Berechtigung, die genügt, wie und wann sie erteilt wird und wann sie endet.
   *[other] Schreiben Sie es auf, etwa persönliche Konten über einen Passwortmanager.
}
finding-unprotected-customers = { $case ->
    [lacking] Der Auftragnehmer hat mit Ihren Kunden zu tun.
   *[other] Nur { $words } spricht mit den Kunden, und doch tritt der Auftragnehmer unter eigenem Namen auf.
}
finding-unprotected-customers-help = { $case ->
    [lacking] Sagen Sie, unter wessen Namen er auftritt, wo er ihnen begegnet und wie lange er sie danach in Ruhe lässt.
   *[other] Lassen Sie den Auftragnehmer nur unter dem Firmennamen auftreten oder sagen Sie, was er selbst mit Kunden regeln darf.
}
finding-secret-in-brief = Das sieht nach einem Kennwort oder einem anderen Geheimnis aus.
finding-secret-in-brief-help = Nehmen Sie es heraus, ändern Sie es dort, wo es verwendet wurde, und geben Sie es auf dem Weg weiter, der für Zugangsdaten vereinbart ist.
finding-overnight-transition = Der Plan für die Übernahme ist unvollständig.
finding-overnight-transition-help = Planen Sie einige Wochen, in denen beide Seiten die Arbeit machen, was gelehrt wird und mit welcher Probe sie enden.
finding-no-draft-replies = Bei dieser Arbeit wird Kunden geantwortet, und es gibt keine Antwortvorlage.
finding-no-draft-replies-help = Entwerfen Sie Antworten auf die drei häufigsten Anliegen.
finding-no-real-trial = { $case ->
    [lacking] Die Probearbeit ist unvollständig.
   *[other] Der Auftragnehmer wird nicht zuerst an einer kleinen Aufgabe erprobt.
}
finding-no-real-trial-help = { $case ->
    [lacking] Wählen Sie eine kleine bezahlte Aufgabe, die an denselben Anforderungen gemessen wird, und eine Zeit für die Nachbesprechung.
   *[other] Ergänzen Sie eine Probearbeit: eine Aufgabe von wenigen Stunden, ihre Vergütung, wann sie bestanden ist und eine Nachbesprechung.
}
finding-no-way-out = { $case ->
    [exit-during_trial] Es ist nicht angegeben, wie beide Seiten während der Probearbeit aufhören können.
   *[other] Es ist nicht angegeben, wie beide Seiten aufhören können.
}
finding-no-way-out-help = { $case ->
    [exit-during_trial] Sagen Sie, wie schnell beide Seiten aufhören können und was dann bezahlt wird.
   *[other] Nennen Sie die Kündigungsfrist und was dann übergeben wird.
}
finding-no-budget = Es ist nicht festgelegt, was die Arbeit kosten darf.
finding-no-budget-help = Nennen Sie das Budget und seinen Zeitraum; kein Dokument für den Auftragnehmer zeigt sie.
finding-cost-over-budget = Der Plan kostet mehr, als ausgegeben werden darf.
finding-cost-over-budget-help = Erhöhen Sie das Budget oder senken Sie Menge, Stunden oder Preis.
finding-no-contingency = { $case ->
    [all] Das ganze Budget wird zurückgehalten.
   *[other] Vom Budget wird nichts zurückgehalten.
}
finding-no-contingency-help = { $case ->
    [all] Halten Sie nur einen Teil zurück, etwa 10 %.
   *[other] Behalten Sie etwas für das zurück, woran niemand gedacht hat, etwa 10 %.
}
finding-too-little-leeway = { $case ->
    [private-real_deadline] Wird die ganze Zeitreserve gebraucht, endet die Arbeit nach dem Tag, an dem sie wirklich gebraucht wird.
    [private-backup-available] Der schnellste Ersatz braucht länger zum Einspringen, als die Zeitreserve dauert.
   *[other] Es wird keine Zeit zurückgehalten.
}
finding-too-little-leeway-help = { $case ->
    [private-real_deadline] Vereinbaren Sie ein früheres Ende oder schreiben Sie einen späteren Tag, wenn Zeit ist.
    [private-backup-available] Halten Sie mindestens so viel Zeit zurück, wie ein Ersatz zum Einspringen braucht.
   *[other] Schreiben Sie, wie viel später als vereinbart die Arbeit enden darf, etwa 1 Woche.
}
finding-no-backup-plan = { $case ->
    [private-risk] Es ist kein Risiko aufgeschrieben.
    [private-risk-answer] Auf dieses Risiko gibt es keine Antwort.
   *[other] Für diese Arbeit könnte niemand einspringen: { $words }.
}
finding-no-backup-plan-help = { $case ->
    [private-risk] Schreiben Sie auf, was schiefgehen könnte und was Sie dann täten.
    [private-risk-answer] Schreiben Sie, was Sie an diesem Tag täten.
   *[other] Nennen Sie eine Person oder Firma, was sie übernimmt und wie schnell sie verfügbar ist.
}
finding-unvetted-provider = { $case ->
    [lacking] Der Auftragnehmer ist gewählt, aber nicht genau geprüft.
   *[other] Über den gewählten Auftragnehmer ist nichts notiert.
}
finding-unvetted-provider-help = { $case ->
    [lacking] Fragen Sie frühere Kunden, sehen Sie sich frühere Arbeiten an und führen Sie ein Gespräch, bevor Sie zahlen, und notieren Sie, was sich ergeben hat.
   *[other] Nehmen Sie den Auftragnehmer als Bewerber auf, mit Referenzen, Arbeitsproben und dem Gespräch.
}
finding-unanswered-concern = Kein Risiko greift dieses Bedenken auf: { $words }
finding-unanswered-concern-help = Ergänzen Sie ein Risiko, das es nennt, und was Sie dagegen tun werden.
finding-candidates-not-compared = Ein Auftragnehmer ist gewählt, ohne dass zwei Bewerber verglichen wurden.
finding-candidates-not-compared-help = Prüfen Sie zwei oder mehr an denselben Anforderungen, mit Ort und Preis, und geben Sie jedem Punkte.
finding-no-expected-benefit = Es ist nicht aufgeschrieben, was Sie davon haben.
finding-no-expected-benefit-help = Schreiben Sie, wie lange Sie jetzt für die Arbeit brauchen, was eine Stunde von Ihnen wert ist und was Sie mit der Zeit tun werden.
finding-oversight-above-saving = { $case ->
    [unsettled] Es ist nicht festgelegt, wie viel Zeit die Betreuung des Auftragnehmers kosten darf.
    [no-hours] Daraus geht nicht hervor, wie viele Stunden gebraucht werden.
    [private-owner_hour_value] Die Arbeit kostet mitsamt der Betreuung mehr, als die gewonnene Zeit wert ist.
   *[other] Betreuung und Besprechungen brauchen mindestens so viel Zeit, wie die Arbeit selbst Sie jetzt kostet.
}
finding-oversight-above-saving-help = { $case ->
    [unsettled] Schreiben Sie die Zeit auf, etwa 2 Stunden pro Woche.
    [no-hours] Schreiben Sie die Zeit, etwa 5 Stunden pro Woche oder 30 Minuten pro Tag.
    [private-owner_hour_value] Zahlen Sie weniger, betreuen Sie weniger oder vergeben Sie Arbeit, für die Sie länger brauchen.
   *[other] Prüfen Sie Stichproben statt alles und treffen Sie sich seltener, sobald die Einarbeitung vorbei ist.
}
finding-private-value-in-public-field = { $words } ist vertraulich und steht in einem Text, den der Auftragnehmer liest.
finding-private-value-in-public-field-help = Nehmen Sie es aus diesem Text heraus.

## Fixed words of the format, by field and word

brief-status-draft = Entwurf – nicht vereinbart
brief-status-issued = Versandt – noch nicht vereinbart
brief-status-agreed = Vereinbart
provider-subcontracting-none = Nicht erlaubt: Der Auftragnehmer führt die Arbeit selbst aus
provider-subcontracting-with_consent = Nur mit schriftlicher Zustimmung des Auftraggebers
provider-subcontracting-allowed = Erlaubt
process-method-free = Das Ergebnis zählt. Die Schritte zeigen einen Weg dorthin.
process-method-preferred = Der Auftraggeber bevorzugt diese Schritte. Ein anderer Weg ist willkommen, wenn das Ergebnis dasselbe ist.
process-method-prescribed = Die Schritte sind so einzuhalten, wie sie hier stehen.
process-step-owner-provider = Auftragnehmer
process-step-owner-client = Auftraggeber
process-step-owner-shared = Beide gemeinsam
process-step-owner-third_party = Ein Dritter
requirement-kind-timeliness = Pünktlichkeit
requirement-kind-quality = Qualität
requirement-kind-quantity = Menge
requirement-kind-cost = Kosten
requirement-surveillance-all = 100-%-Prüfung
requirement-surveillance-random_sampling = Zufallsstichprobe
requirement-surveillance-periodic = Regelmäßige Prüfung
requirement-surveillance-customer_complaint = Kundenbeschwerden
requirement-surveillance-incidental = Gelegentliche Beobachtung
requirement-surveillance-automated = Automatische Messung
payment-model-fixed = Festpreis für die gesamte Arbeit
payment-model-hourly = Nach Stunden
payment-model-per_unit = Ein Preis je Einheit
payment-model-retainer = Pauschale: derselbe Betrag in jedem Zeitraum
payment-model-milestone = Nach Meilensteinen
payment-period-total = für die gesamte Laufzeit
payment-period-day = pro Tag
payment-period-week = pro Woche
payment-period-month = pro Monat
payment-period-quarter = pro Quartal
payment-period-year = pro Jahr
payment-fees_paid_by-client = Der Auftraggeber
payment-fees_paid_by-provider = Der Auftragnehmer
payment-fees_paid_by-shared = Jede Seite die eigenen
payment-tracking-timesheet = Stundenzettel
payment-tracking-task_log = Liste erledigter Aufgaben
payment-tracking-tool = Aufzeichnung durch ein Programm
payment-tracking-none = Keiner
data-item-kind-public = Öffentlich
data-item-kind-business = Geschäftsdaten
data-item-kind-personal = Personenbezogene Daten
data-item-kind-employee = Beschäftigtendaten
data-item-kind-health = Gesundheitsdaten
data-item-kind-payment_card = Zahlungskartendaten
data-item-kind-credentials = Zugangsdaten
data-item-form-none = Nicht weitergegeben
data-item-form-masked = Unkenntlich gemacht
data-item-form-sample = Nur eine Stichprobe
data-item-form-aggregate = Nur Summen
data-item-form-full = Vollständig
data-evidence-status-wanted = Vorzulegen
data-evidence-status-seen = Vom Auftraggeber gesehen
representation-identity-named = Unter dem eigenen Namen der ausführenden Person
representation-identity-alias = Unter einem vereinbarten Namen
representation-identity-company_only = Nur unter dem Firmennamen des Auftraggebers
process-private-decision-outsource = Vergeben
process-private-decision-keep = Behalten
process-private-decision-automate = Automatisieren
process-private-decision-drop = Aufgeben
acceptance-silence-acceptance = Die Arbeit gilt als abgenommen
acceptance-silence-not-acceptance = Die Arbeit ist erst abgenommen, wenn der Auftraggeber es erklärt

## What follows from fixed words

surveillance-how-all = Jedes Stück des Zeitraums wird geprüft.
surveillance-how-random_sampling = Der Prüfer zieht die Stücke per Los aus dem ganzen Zeitraum, bevor er eines davon ansieht.
surveillance-how-periodic = Zu festen Zeiten prüft der Prüfer, was an diesem Tag vorliegt.
surveillance-how-customer_complaint = Beschwerden zählen, sobald der Prüfer bestätigt hat, dass sie diese Arbeit betreffen.
surveillance-how-incidental = Was dem Prüfer auffällt, wird mit Datum aufgeschrieben.
surveillance-how-automated = Ein Bericht des Systems zählt; der Prüfer liest ihn ab und bewahrt eine Kopie auf.
surveillance-log-all = Zeitraum, Anzahl der Stücke, davon erfüllt, Anteil, Bemerkung
surveillance-log-random_sampling = Zeitraum, Anzahl der Stücke, Anzahl gezogen, welche, davon erfüllt, Anteil, Bemerkung
surveillance-log-periodic = Tag, Anzahl der Stücke, davon erfüllt, Anteil, Bemerkung
surveillance-log-customer_complaint = Tag, Beschwerde, bestätigt oder nicht, was getan wurde, Bemerkung
surveillance-log-incidental = Tag, was zu sehen war, erfüllt oder verfehlt, Bemerkung
surveillance-log-automated = Zeitraum, Name des Berichts, Anzahl der Stücke, Anteil, Bemerkung
reckoning-hours = Stunden pro Woche
reckoning-calendar = Der Kalender der Laufzeit
reckoning-cost = Was es kostet
reckoning-owner = Die eigene Zeit der Geschäftsleitung
reckoning-together = Zusammenarbeit
reckoning-targets = Reaktionszeiten
level-error = Muss geklärt werden
level-warning = Sollte geklärt werden
level-advice = Gute Praxis

## Values: times, rhythms, rates, parts

duration-second = { $count ->
    [one] { $number } Sekunde
   *[other] { $number } Sekunden
}
duration-minute = { $count ->
    [one] { $number } Minute
   *[other] { $number } Minuten
}
duration-hour = { $count ->
    [one] { $number } Stunde
   *[other] { $number } Stunden
}
duration-business-hour = { $count ->
    [one] { $number } Geschäftsstunde
   *[other] { $number } Geschäftsstunden
}
duration-day = { $count ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
duration-business-day = { $count ->
    [one] { $number } Arbeitstag
   *[other] { $number } Arbeitstage
}
duration-week = { $count ->
    [one] { $number } Woche
   *[other] { $number } Wochen
}
duration-month = { $count ->
    [one] { $number } Monat
   *[other] { $number } Monate
}
duration-quarter = { $count ->
    [one] { $number } Quartal
   *[other] { $number } Quartale
}
duration-year = { $count ->
    [one] { $number } Jahr
   *[other] { $number } Jahre
}
every-second = { $count ->
    [1] jede Sekunde
   *[other] alle { $interval }
}
every-minute = { $count ->
    [1] jede Minute
   *[other] alle { $interval }
}
every-hour = { $count ->
    [1] jede Stunde
   *[other] alle { $interval }
}
every-business-hour = { $count ->
    [1] jede Geschäftsstunde
   *[other] alle { $interval }
}
every-day = { $count ->
    [1] jeden Kalendertag
   *[other] alle { $interval }
}
every-business-day = { $count ->
    [1] jeden Arbeitstag
   *[other] alle { $interval }
}
every-week = { $count ->
    [1] wöchentlich
   *[other] alle { $interval }
}
every-month = { $count ->
    [1] monatlich
   *[other] alle { $interval }
}
every-quarter = { $count ->
    [1] vierteljährlich
   *[other] alle { $interval }
}
every-year = { $count ->
    [1] jährlich
   *[other] alle { $interval }
}
daily = täglich
every-weekday = jeden { $days }
monthly-on = monatlich am { $day }.
day-at = { $day }, { $time } Uhr
rhythm-at = { $rhythm } um { $time } Uhr
list-and = { $first } und { $last }
rate-hour = { $amount } pro Stunde
rate-day = { $amount } pro Tag
rate-calendar-day = { $amount } pro Kalendertag
rate-week = { $amount } pro Woche
rate-month = { $amount } pro Monat
rate-quarter = { $amount } pro Quartal
rate-year = { $amount } pro Jahr
unit-minute = Minute
unit-hour = Stunde
unit-day = Tag
unit-week = Woche
unit-month = Monat
unit-quarter = Quartal
unit-year = Jahr
effort = { $time } pro { $unit }
share-percent = { $number } %
share-of = { $part } von { $whole }
before-start = { $time } vor dem Beginn
after-start = { $time } nach dem Beginn
before-end = { $time } vor dem Ende
after-end = { $time } nach dem Ende
before-milestone = { $time } vor { $milestone }
after-milestone = { $time } nach { $milestone }
after-invoice = { $time } nach Rechnung
at-start = Beginn der Arbeit
at-end = Ende der Arbeit
monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag
mon = Mo
tue = Di
wed = Mi
thu = Do
fri = Fr
sat = Sa
sun = So

## Sentences around values

hours-a-week = { $count ->
    [one] { $number } Stunde pro Woche
   *[other] { $number } Stunden pro Woche
}
hours-a-week-about = { $count ->
    [one] etwa { $number } Stunde pro Woche
   *[other] etwa { $number } Stunden pro Woche
}
all-processes = Alle Arbeiten
clock-here = { $when } ({ $zone })
clock-both = { $when } ({ $zone }; { $there } in { $other })
clock-both-aside = { $when } ({ $zone }; { $there }, in { $other })
clock-or = { $first } oder { $last }
clock-next-day = { $clock } am nächsten Tag
clock-day-before = { $clock } am Vortag
clock-other-day = { $clock }, teils an einem anderen Tag
clock-season = { $clock }, je nach Jahreszeit

## Calendar and sheets

calendar-work = Arbeit
calendar-talk = Besprechung
calendar-ends = Die Arbeit endet
calendar-notice = Noch { $notice } bis zum Ende: jetzt sagen, ob die Arbeit weitergeht
calendar-alone = Der Auftragnehmer arbeitet ab heute allein
calendar-trial = Die Probearbeit wird abgegeben
calendar-level = Ab heute gilt { $requirement } mit { $level }
calendar-level-open = Ab heute gilt { $requirement }
calendar-a-requirement = eine Anforderung
calendar-runs-out = Läuft ab: { $name }
calendar-off-client = Freier Tag des Auftraggebers
calendar-off-provider = Freier Tag des Auftragnehmers
sheet-day = Tag
sheet-person = Person
sheet-work = Arbeit
sheet-from = Von
sheet-to = Bis
sheet-break = Pause
sheet-hours = Stunden
sheet-done = Was getan wurde
sheet-approved-by = Freigegeben von
sheet-finished-on = Erledigt am
sheet-task = Aufgabe
sheet-quantity = Menge
sheet-where = Wo es zu sehen ist
sheet-due = Fällig
sheet-accepted-on = Abgenommen am
sheet-accepted-by = Abgenommen von
sheet-standard = Leistungsstandard
sheet-fulfilled = Erreicht
sheet-assessor = Prüfer

# Beginnings of words that tell of a frequency in free text that it is a week or less.
weekly-words = woche, wöch, täglich, jeden tag, jeden arbeitstag
