### Les mots des documents en français. L’ordre, les noms et les arguments sont ceux de en.ftl.
### Devant ; ? ! et % se trouve une espace fine insécable (U+202F), devant : et à l’intérieur de « » une espace insécable (U+00A0).

## Titles of documents

title-scope-of-work = Cahier des charges
title-job-post = Offre de mission
title-vetting-checklist = Liste de vérification des candidats
title-handover-pack = Dossier de passation
title-performance-plan = Plan de contrôle
title-data-register = Registre des données
title-owner-sheet = Fiche de la direction

## Around the text: contents, head and foot of pages

contents = Sommaire
page = Page
page-of = sur
carries = Les données à partir desquelles ce document a été établi
draft-mark = Projet – non convenu
to-be-agreed = à convenir
foot-revision = Révision { $revision }
foot-fingerprint = Empreinte { $mark }
foot-client-alone = Réservé au client

## In several documents

client = Client
provider = Prestataire
reference = Référence
revision = Révision
date = Date
status = Statut
name = Nom
time-zone = Fuseau horaire
working-hours = Horaires de travail
days-off = Jours non travaillés
requirement = Exigence
standard = Niveau de performance exigé
aql = Niveau de qualité acceptable
surveillance = Mode de contrôle
deliverables = Livrables
until = Jusqu’à
before = Avant le
until-day = jusqu’à : { $day }
until-date = jusqu’au { $day }
period = Période
notice = Préavis
notice-either = Préavis de chaque partie
reason = Motif
reason-of = Motif :
step = Étape
who = Qui
start = Début
end = Fin
hours = Horaires
deputy = Suppléant
looks-after = Responsable de
change-how = Comment une modification est convenue
answered-within = Délai de réponse
subcontracting = Sous-traitance
language-level = Niveau de langue
language-level-a1 = quelques phrases simples
language-level-a2 = des sujets simples du quotidien
language-level-b1 = la plupart des situations de travail, avec des mots simples
language-level-b2 = conversation aisée et textes clairs sur la plupart des sujets du travail
language-level-c1 = aisance et précision, même sur des sujets difficiles
language-level-c2 = presque comme la langue maternelle
communication = Communication
glossary = Glossaire
while-learning = Pendant la montée en compétence
examples = Exemples
accounts = Comptes et mots de passe
data = Données
evidence = Justificatif
candidate = Candidat
concerns = Réserves
price = Prix
importance = Importance { $importance } sur 5
yes = Oui
no = Non

## Parties and contacts

parties = Parties et interlocuteurs
parties-alone = Parties
address = Adresse
location = Lieu
working-language = Langue de travail
who-works = Personnes chargées du travail
substitution = Remplacement
contacts = Interlocuteurs
responsibilities = Responsabilités et décisions
side = Partie
reached-by = Coordonnées
contact-hours = Joignable
may-decide = Peut décider
may-not-decide = Ne peut pas décider

## Objective and scope

objective = Objectif
background = Contexte
scope = Périmètre
in-scope = Inclus
out-of-scope = Exclu
assumptions = Hypothèses
client-does = Obligations du client
by-provider = Prestataire
by-client = Client
by-both = Partagé
by-third-party = Tiers

## The work

work = Le travail
work-today = Situation actuelle
work-change = Ce qui doit changer
steps = Étapes
way-of-working = Méthode de travail
handed-back = Renvoyé au client
draft-replies = Modèles de réponse
replies-braces = Ce qui figure entre doubles accolades est à compléter chaque fois.
workload-total = Charge de travail totale
volume = Volume
time-each = Temps par unité
workload = Charge de travail
tools = Outils

## Performance requirements

requirements = Exigences de performance
aql-means = Le niveau de qualité acceptable est la part du travail qui doit atteindre le niveau exigé.
surveillance-means = Le mode de contrôle est la façon dont le client constate si ce niveau est atteint.
incentive-remedy = Incitation / mesure corrective
incentive = Incitation : { $incentive }
remedy = Mesure corrective : { $remedy }
looked-at-by = par { $assessor }
accepted-example = Serait accepté
sent-back-example = Serait refusé

## Schedule and milestones

schedule = Calendrier et jalons
schedule-alone = Calendrier
open-ended = Durée indéterminée ; préavis : { $notice }
milestones = Jalons
milestone = Jalon
due = Échéance
accepted-when = Accepté lorsque
milestone-payment = Paiement
meeting = Réunion
meeting-when = Quand
meeting-who = Participants
agenda = Ordre du jour

## Payment

payment = Rémunération
payment-model = Mode de rémunération
currency = Devise
rate = Tarif
rate-per = { $sum } par { $unit }
unit = Unité
amount = Montant
cap = Au maximum
falls-due = Exigible
time-to-pay = Délai de paiement
payment-method = Moyen de paiement
transfer-fees = Frais de virement
expenses = Frais
record-of-work = Suivi du travail
later = Rémunération par la suite
exchange-rate = Taux de change

## Data protection and access

data-protection = Protection des données et accès
data-protection-alone = Protection des données
never-shared = Jamais communiqué
shared-data = Données communiquées
evidence-before = Justificatifs que le prestataire présente avant de voir ces données
access-to-systems = Accès aux systèmes
handling = Traitement des données
needed-for = Nécessaire pour
form = Forme
data-access = Accès
evidence-for = Pour
evidence-covers = Portée
evidence-status = Statut
valid-until = Valable jusqu’au
system = Système
access-level = Droits
given = Accordé
ends = Fin
breach-notice = Délai de notification d’une violation de données
on-exit = À la fin du travail

## Customers, transition and trial

customers = Relations avec la clientèle
appears = Sous quel nom agit le prestataire
channel = Canal
sole-contact = Interlocuteur unique
tone = Ton
may-say = Peut dire
must-not-say = Ne doit pas dire
non-solicitation = Non-sollicitation
non-solicitation-text = Le prestataire ne démarche pas la clientèle du client pour son propre compte. Durée : { $time }
transition = Transition et formation
transition-alone = Transition
parallel-run = Durée du travail en parallèle des deux parties
training = Formation
materials = Supports
ready-when = Prêt lorsque
trial = Essai
task = Tâche
fee = Rémunération
trial-due = Remise
measured-by = Mesuré par
passed-when = Réussi lorsque
debrief = Bilan

## Terms and agreement

acceptance = Acceptation
review-period = Délai de vérification après la remise
revisions = Séries de modifications incluses
silence = Si le client ne dit rien
changes = Modifications
ending = Fin du travail
handover = Passation
during-trial = Pendant l’essai
agreement = Accord
payment-agreed-on = Prix et conditions convenus le
assumptions-confirmed-on = Hypothèses confirmées le
agreed-on = Ensemble convenu le
asks-for-offer = Ce projet appelle une offre.
offer-names = L’offre indique votre prix, ou que celui indiqué ici vous convient, le premier jour où vous pourriez commencer, qui ferait le travail, et ce que vous feriez autrement.
offer-to = Merci de l’envoyer à { $to }.
still-open = Reste à convenir avant la signature : { $open }.
agree = Les deux parties acceptent le présent cahier des charges.
agree-reference = Les deux parties acceptent le présent cahier des charges, référence { $reference }.
agree-revision = Les deux parties acceptent le présent cahier des charges, révision { $revision }.
agree-both = Les deux parties acceptent le présent cahier des charges, référence { $reference }, révision { $revision }.
for-client = Pour le client
for-provider = Pour le prestataire
party = Partie
signature = Signature

## Job post

the-job = La mission
how-well = Qualité attendue
met-by = À respecter au moins à
hours-place = Conditions de travail
our-hours = Nos horaires de travail
our-zone = Notre fuseau horaire
your-hours = Vos horaires de travail
your-zone = Votre fuseau horaire
place = Lieu
language = Langue
pay = Rémunération
small-job = D’abord, une petite mission
show-first = Ce que vous justifiez avant de voir des données
apply = Comment postuler
apply-where = Répondez là où vous avez trouvé cette offre. Indiquez-nous :
apply-where-reference = Répondez là où vous avez trouvé cette offre, en rappelant la référence { $reference }. Indiquez-nous :
apply-who = qui ferait exactement le travail, et qui prend le relais en cas d’absence ;
apply-customers = deux clients pour lesquels vous faites actuellement un travail semblable, et comment les joindre ;
apply-samples = un ou deux exemples de travaux que vous avez faits vous-même, les noms et les chiffres de tiers étant rendus illisibles ;
apply-begin = quand vous pourriez commencer, et vos horaires habituels ;
apply-begin-zone = quand vous pourriez commencer, et vos horaires habituels, à l’heure de { $zone } ;
apply-price = votre prix : pour quelle unité, dans quelle devise et ce qu’il comprend ;
apply-pay = si la rémunération indiquée vous convient et, sinon, pourquoi ;
apply-question = sur quel point de cette offre vous aimeriez en savoir plus. Une bonne question est un bon signe.
apply-requirements = Dites pour chaque exigence ci-dessus si vous pouvez la respecter dès la première semaine et, sinon, à partir de quand.

## Handover pack

about = De quoi il s’agit
whom-to-ask = À qui s’adresser
who-decides = Qui décide quoi
week-by-week = Semaine par semaine
learning-levels = Pendant la montée en compétence, les niveaux de certaines exigences sont plus bas. Ils s’appliquent dès le premier jour de la semaine où ils figurent.
week = Semaine
what-happens = Ce qui se passe
levels = Niveaux
taking-over = Reprise du travail
access = Accès
speaking = Parler au nom du client
manual = Mode opératoire : { $name }
done-so-far = Comment c’était fait jusqu’ici
what-is-done = Ce qui est fait
when-hand-back = Quand renvoyer un dossier
stop-and-ask = Arrêtez-vous et posez la question dès que l’un de ces cas se présente. Tout le reste, vous le réglez vous-même.
good-work = À quoi ressemble un bon travail
week-before = Avant le début
week-number = Semaine { $number }
week-numbers = Semaines { $first } à { $last }
week-days = du { $first } au { $last }
event-trial = Remise de l’essai, au plus tard le { $date }
event-taking-over = Le prestataire commence la reprise
event-starts = Le travail commence
event-together = Les deux parties font le travail ensemble pour la dernière fois (durée : { $run })
event-due = { $name } : échéance le { $date }
event-rhythm-ends = { $name } : n’a plus lieu à partir d’ici
event-quiet = Le travail continue

## Performance plan

standards = Niveaux exigés
misses-means = La dernière colonne indique combien de pièces peuvent ne pas l’atteindre.
may-miss = Écarts admis
misses-none = aucun
misses-of = sur { $whole } : { $part }
misses-stated = selon l’exigence elle-même
of-the-checks = des contrôles
inspection = Contrôle
looked-at-what = Ce qui est contrôlé
how-often = À quelle fréquence
by-whom = Par qui
log-columns = Colonnes du journal
if-met = Si l’exigence est respectée
if-missed = Si elle ne l’est pas
when-missed = Lorsqu’un niveau exigé n’est pas atteint
missed-tell = Le contrôleur en informe le prestataire le jour du constat, avec l’inscription au journal.
missed-clear = Les deux parties vérifient d’abord si les consignes étaient claires. Si elles ne l’étaient pas, les consignes sont corrigées.
missed-why = Le prestataire dit ce qui n’a pas marché, ce qui va changer, et à partir de quand.
missed-remedy = La mesure corrective prévue par l’exigence s’applique.
missed-again = Si le niveau n’est de nouveau pas atteint à la période suivante, les interlocuteurs des deux parties examinent si le niveau exigé, le travail ou l’accord doit changer.
review = Suivi
log = Journal de performance
log-intro = Une ligne par exigence et par période, tenue par la personne qui contrôle le travail et consultable par les deux parties.
looked-at = Contrôlés
met = Conformes
share-met = Part conforme
level = Niveau
note = Remarque

## Data register

what-shared = Ce qui est communiqué
nothing-registered = Rien n’est encore consigné sur les données : ni celles que le prestataire verrait, ni celles qu’il ne verra jamais.
shown-first = Ce qui doit d’abord être justifié
evidence-heading = Justificatifs
closing-list = Liste de clôture
closing-intro = À remplir le dernier jour et à signer par la personne qui s’en est chargée.
data-or-system = Données ou système
closed-on = Supprimé ou fermé le
closed-by = Par
confirmed-by = Confirmé par

## Vetting checklist

client-paper = Réservé au client. Ne remettez ce document à aucun prestataire.
who-would-work = Qui ferait le travail
candidate-where = Lieu
score-so-far = Points à ce jour
ask-every = Interrogez chaque candidat et notez la réponse avec la date.
question = Question
brief-asks = Ce qui est demandé ici
answer = Réponse
ask-who = Qui fera exactement le travail ?
ask-takes-over = Qui prend le relais si cette personne tombe malade ou s’en va ?
ask-passed-on = Une partie du travail est-elle confiée à d’autres ?
ask-hours = À quelles heures cette personne travaille-t-elle, à notre heure ?
ask-language = Cette personne maîtrise-t-elle bien la langue ?
ask-others = Pour combien d’autres clients cette personne travaille-t-elle ?
ask-tools = Lesquels de ces outils cette personne a-t-elle déjà utilisés ?
references-samples = Références et exemples de travaux
references-call = Appelez au moins deux clients indiqués par le candidat et, si possible, un client qu’il n’a pas indiqué. Demandez-leur :
references-what = Qu’a fait cette personne pour vous, de quand à quand, et combien d’heures par semaine ?
references-late = Qu’est-ce qui a été livré en retard ou mal fait, et comment l’avez-vous su ?
references-really = Qui a réellement fait le travail, et cela a-t-il changé ?
references-twice = Qu’avez-vous dû expliquer deux fois ?
references-again = Confieriez-vous de nouveau le même travail demain ?
samples-look = Examinez les exemples avec l’une de vos exigences en main, et demandez combien de temps chacun a pris.
references = Références
samples = Exemples de travaux
testimonials = Témoignages
call = L’entretien
call-speak = Parlez avec la personne qui fera le travail, pas seulement avec celle qui le vend.
call-objective = Lisez ensemble l’objectif et laissez le candidat le redire avec d’autres mots.
call-first-day = Demandez comment le candidat aborderait le premier jour de ce travail.
call-requirement = Demandez comment le candidat s’assure de ceci – { $name } : { $standard }
call-needs = Demandez ce dont le candidat a besoin de notre part pour réussir.
call-late = Demandez ce que le candidat ferait s’il ne pouvait pas tenir une date.
call-agree = Convenez de la date à laquelle le candidat répondra, et voyez s’il le fait.
call-learned = Jour de l’entretien et ce qui en ressort
concerns-clear = Tout ce qui vous inquiète est éclairci avant toute signature.
concern = Réserve
cleared-up = Quand et comment elle est levée
evidence-to-see = Justificatifs à voir
evidence-look = Regardez le document lui-même, pas un logo : au nom de qui il est établi, quel service il couvre et jusqu’à quand.
evidence-cards = Cartes de paiement : demandez l’attestation de conformité PCI DSS (Attestation of Compliance). Elle doit couvrir le service que vous achetez et dater de moins de 12 mois.
evidence-health = Données de santé : demandez comment la loi sur les données de santé est respectée. Aux États-Unis, un « business associate agreement » doit d’abord être signé.
trial-debrief = Essai et bilan
trial-went = Comment l’essai s’est passé
debrief-say = Lors du bilan, dites d’abord ce qui était juste, puis ce qui devrait être fait autrement la prochaine fois, puis demandez ce qui n’était pas clair dans ce que vous aviez écrit.
scoring = Grille de notation
scoring-how = Donnez à chaque candidat de 0 à 5 points par exigence : 0, rien n’indique qu’elle serait respectée ; 5, constaté de vos propres yeux. Multipliez par le poids et additionnez.
weight = Poids
points = Total des points

## Owner sheet

what-to-hand-over = Ce qui est confié
owner-work = Travail
decision = Décision
core = Cœur de métier
good-for = À quoi cela sert
freed-for = Le temps libéré est pour
time-now = Temps que la direction y passe aujourd’hui
hour-worth = Valeur d’une heure de la direction
budget = Budget
budget-period = Période du budget
kept-back-money = Dont gardé en réserve
budget-cost = Budget et coût
cost-month = Le travail coûte
cost-term = Sur toute la durée
reserve = Réserve de temps
last-day = Dernier jour du prestataire
really-needed = Réellement nécessaire le
kept-back-time = Gardé en réserve
risks = Risques
could-go-wrong = Ce qui pourrait mal tourner
we-would = Ce que nous ferions
concerns-candidates = Réserves sur les candidats
step-in = Qui pourrait prendre le relais
backup-covers = Prend en charge
available = Disponible
when-to-stop = Quand arrêter
stop-when = Nous arrêtons lorsque
looking-after = Suivi du prestataire
oversight = Temps prévu : { $time }. S’il en faut plus, c’est le signe qu’une exigence ou une consigne n’est pas claire.
adds-up = Le plan tient-il ?
adds-up-yes = **Oui :** tout a pu être calculé, et rien n’est excessif.
figure = Grandeur
reckoned-amount = Valeur
comes-about = Comment elle est obtenue
compared = Comparaison
needed = Nécessaire
there-is = Disponible
fits = Convient
fits-no = **Non**. À modifier, au choix :
not-reckoned = Non calculé : { $field } – { $why }
open-points = Points en suspens
nothing-open = Rien n’est en suspens.
open-weight = Priorité
what-open = Ce qui est en suspens
what-to-do = Ce qu’il faut faire
findings-left = Constats laissés en l’état
finding = Constat
missing-fields = Il manque : { $missing }.
finding-where = Endroit
finding-why = Motif
notes = Notes

## Owner sheet: what is reckoned

hours-a-day = { $count ->
    [one] { $number } heure par jour
   *[other] { $number } heures par jour
}
so-many-times = { $count ->
    [one] une fois
   *[other] { $number } fois
}
reckon-all-hours = { $hours } heures
reckon-in-all = au total
reckon-while-learning = pendant la montée en compétence
reckon-limit-learning = { $limit }, pendant la montée en compétence
reckon-training-once = formation, une seule fois
reckon-the-cap = plafond convenu
reckon-provider-hours = horaires de travail du prestataire
reckon-first-weeks = { $all } + formation : { $training } ÷ { $weeks }
reckon-of-hours = { $time } de { $hours }
reckon-no-length = La formation « { $text } » n’indique pas de durée et compte pour 0 heure
reckon-for-each = { $hours } par semaine et par personne
reckon-people = { $people } personnes
reckon-one-person = { $hours } × 1 personne, car personne n’est désigné
reckon-named-people =
    { $hours } × { $people-count ->
        [one] { $people } personne désignée
       *[other] { $people } personnes désignées
    }
reckon-every-volume = { $share } % de chaque volume
reckon-your-days = jours où le client travaille
reckon-both-days = jours où les deux travaillent
reckon-client-days =
    { $business-count ->
        [one] { $business } jour ouvré
       *[other] { $business } jours ouvrés
    } du { $start } au { $end } − { $holidays-count ->
        [one] { $holidays } jour non travaillé
       *[other] { $holidays } jours non travaillés
    }
reckon-days-off = { $days } − { $off } où le prestataire ne travaille pas
reckon-with-training = { $work } + { $training } de formation
reckon-term-hours = heures sur toute la durée
reckon-term-room = heures qui peuvent être travaillées
reckon-term-days = jours ouvrés de la durée
reckon-no-end = Le travail est à durée indéterminée : le calendrier de la durée n’est pas calculé
reckon-end-after = ce doit être un jour après le début, le { $start }, et dans les dix ans
reckon-a-week = par semaine
reckon-a-month = par mois
reckon-whole-term = toute la durée
reckon-pieces = { $pieces } { $unit } par semaine × { $price }
reckon-working-days = { $sum } × les jours ouvrés d’une semaine
reckon-trial = { $work } + { $fee } pour l’essai
reckon-training = { $work } + { $hours } de formation × { $price }
reckon-currencies = des montants en plusieurs devises ne peuvent pas être additionnés
reckon-too-large = ces montants sont trop grands ou trop petits pour un calcul
reckon-other-currency = { $money } ne peut pas être comparé à un prix en { $currency }
reckon-may-be-spent = peut être dépensé
reckon-kept-back = { $budget } − { $money } gardés en réserve
reckon-nothing-kept-back = { $budget }, rien en réserve
reckon-the-budget = budget
reckon-first-month = premier mois
reckon-budget-first-month = budget, premier mois
reckon-takes-now = ce que le travail prend aujourd’hui à la direction
reckon-looking-after = suivi du prestataire
reckon-no-hours = { $rate } ne se traduit pas en heures
reckon-spent = suivi et réunions
reckon-freed = temps libéré
reckon-time-now = temps que la direction y passe aujourd’hui
reckon-nothing-freed = { $now } comme avant + { $spent }, pendant { $run } ; rien n’est encore libéré
reckon-both-work = tant que les deux parties font le travail
reckon-own-work = travail propre pendant ce temps
reckon-until-only = { $when }, seulement jusqu’à : { $until }
reckon-of-people =
    { $often } × { $time } × { $people-count ->
        [one] { $people } personne
       *[other] { $people } personnes
    } du client ({ $when })
reckon-hour-currency = elle doit être en { $currency }, comme le prix
reckon-worth = valeur du temps libéré
reckon-gain = gain
reckon-for-the-work = { $freed } − { $cost } pour le travail
reckon-cost-worth = coût comparé à la valeur du temps libéré
reckon-same-time = jours où les deux travaillent en même temps
reckon-least-common = temps commun le plus court
reckon-most-common = temps commun le plus long
reckon-always-common = temps commun
reckon-common = { $here } à l’heure du client, { $there } à celle du prestataire ; { $days }, le premier le { $date }
reckon-without-common = jours sans heures communes
reckon-none-of = 0 sur { $days } jours ouvrés du client
reckon-and-more = { $days } et { $more } autres
reckon-asked-common = heures communes demandées
reckon-overlap = au moins { $hours } en commun
reckon-touch-point = réunion
reckon-clocks = { $when } ({ $ours }), soit { $there } ({ $theirs })
reckon-day-before = { $clock } la veille
reckon-day-after = { $clock } le lendemain
reckon-from-day = { $time } à partir du { $date }
reckon-within-hours = { $name }, dans les horaires des deux
reckon-common-time = une heure dans le temps commun
reckon-closed = fermé
reckon-closed-work = 168 − { $open } de travail ; si tout arrive également de jour et de nuit, { $share } % arrive pendant ce temps
reckon-can-be-kept = { $id } peut être respecté pour
reckon-late = 100 − 100 × { $late } ÷ { $whole } : ce qui arrive plus de { $most } avant l’ouverture est en retard
reckon-hours-of-weeks = { $hours } en { $weeks }
reckon-within-working-hours = { $id } dans les horaires de travail
reckon-within = dans un délai de { $time }
reckon-in-place-of = { $business } au lieu de { $hours }
field-duration = Durée
field-unit = Ce que couvre un tarif
field-amount = Le prix
field-period = Période couverte par le prix
field-cap = Plafond convenu
field-contingency = Gardé en réserve sur le budget
field-start = Le premier jour
field-parallel-run = Combien de temps les deux parties font le travail
compared-intro = Ce qui est nécessaire, face à ce qui est disponible :
so-changed = { $field } : { $to }
not-reckoned-for = Non calculé, faute de : { $field }

## Owner sheet: what is found

quoted = « { $text } »
unnamed = (sans nom)
place-everywhere = Partout
place-named = { $kind } « { $name } »
place-numbered = { $kind } { $number }
place-entry = { $list } ({ $number })
place-contact = Interlocuteur
place-reply = Modèle de réponse
place-ramp = Palier de montée en compétence
place-candidates = Candidats
place-backup = Remplaçant
place-risk = Risque
field-title = Titre
field-id = Identifiant
field-term = Terme
field-meaning = Définition
field-role = Fonction
field-email = E-mail
field-phone = Téléphone
field-method-reason = Pourquoi les étapes doivent être suivies
field-request = Demande
field-kind = Nature
field-incentive = Incitation
field-remedy = Mesure corrective
field-importance = Importance
field-tracking-tool = Outil de suivi du travail
field-seen-on = Vu le
field-due = Échéance
finding-duplicate-id = L’identifiant { $words } est attribué deux fois.
finding-duplicate-id-help = Donnez un autre identifiant à l’un des deux, et changez-le partout où il est utilisé.
finding-unknown-reference = { $words } est cité ici, mais rien ne porte cet identifiant.
finding-unknown-reference-help = Corrigez l’identifiant, ou ajoutez ce qu’il désigne.
finding-placeholder-text = { $words } reste à remplacer.
finding-placeholder-text-help = Écrivez le texte définitif, ou laissez vide : ce qui est vide n’est pas imprimé.
finding-useless-allowance = { $case ->
    [no-rule] Il n’est pas précisé quel constat est laissé en l’état.
    [check-allow-rule] Aucun constat ne porte ce nom.
    [check-allow-at] L’endroit indiqué ici n’existe pas.
    [too-wide] Les constats de ce type ne peuvent pas être laissés en l’état partout.
   *[other] Il n’y a aucun constat à laisser en l’état.
}
finding-useless-allowance-help = { $case ->
    [no-rule] Indiquez le constat.
    [check-allow-rule] Corrigez le nom du constat.
    [check-allow-at] Corrigez l’endroit, ou supprimez l’entrée.
    [too-wide] Indiquez l’endroit précis dont il s’agit.
   *[other] Supprimez l’entrée.
}
finding-allowance-without-reason = Un constat doit être laissé en l’état sans motif ; cela ne compte donc pas.
finding-allowance-without-reason-help = Dites pourquoi c’est voulu ainsi.
finding-other-spelling = Ceci est écrit autrement que ce qui est compris.
finding-other-spelling-help = Écrivez-le comme c’est compris.
finding-no-objective = Il n’est pas précisé à quoi sert le travail.
finding-no-objective-help = Dites en une phrase ce qui sera atteint quand il sera bien fait.
finding-vague-scope = { $case ->
    [process] Aucun travail à confier à un prestataire n’est indiqué.
   *[other] Ce travail n’a ni étapes ni livrables : personne ne peut dire ce qu’il faut faire.
}
finding-vague-scope-help = { $case ->
    [process] Décrivez chaque travail : son nom et ce qui est livré.
   *[other] Indiquez ce qui est livré, ou chaque chose à faire.
}
finding-no-scope-limits = { $case ->
    [brief-assumptions] Il n’est pas précisé ce qui est tenu pour acquis.
   *[other] Il n’est pas précisé ce qui ne fait pas partie du travail.
}
finding-no-scope-limits-help = { $case ->
    [brief-assumptions] Indiquez sur quoi repose le prix, par exemple un volume à ne pas dépasser.
   *[other] Indiquez au moins une chose qui n’en fait pas partie.
}
finding-one-sided-brief = Il est précisé ce que doit le prestataire, mais rien de ce que fera le client.
finding-one-sided-brief-help = Dites ce que vous ferez, et dans quel délai.
finding-no-change-control = La façon de convenir d’une modification n’est pas définie.
finding-no-change-control-help = Écrivez comment une modification est convenue et dans quel délai il y est répondu.
finding-start-without-agreement = Avant que le travail commence, le prestataire doit être désigné, l’ensemble convenu, et le jour où la rémunération a été convenue doit être noté.
finding-start-without-agreement-help = Convenez du travail et de sa rémunération avec le prestataire, puis notez le statut et le jour.
finding-issued-with-errors = Ceci est indiqué comme émis ou convenu, alors que des points à régler sont encore en suspens.
finding-issued-with-errors-help = Réglez ces points, ou indiquez qu’il s’agit d’un projet jusque-là.
finding-long-sentence = Cette phrase est trop longue pour être lue facilement : { $words }
finding-long-sentence-help = Coupez-la, pour qu’aucune partie n’ait plus de 25 mots : une phrase, une idée.
finding-unfamiliar-word = Des lecteurs venus d’ailleurs peuvent ne pas comprendre { $words }.
finding-unfamiliar-word-help = Dites-le avec des mots simples, ou expliquez-le dans le glossaire.
finding-process-without-steps = Les étapes de ce travail ne sont pas indiquées.
finding-process-without-steps-help = Indiquez chaque étape comme vous la faites aujourd’hui, et qui la fait.
finding-process-without-current-state = Il n’est pas précisé comment ce travail est fait aujourd’hui.
finding-process-without-current-state-help = Décrivez qui le fait, quand, avec quoi, et ce qui ne va pas.
finding-process-without-change = Il n’est pas précisé ce qui doit changer dans ce travail.
finding-process-without-change-help = Dites ce qui doit s’améliorer, ou que cela reste en l’état.
finding-process-without-volume = Les heures et le coût ne peuvent pas être calculés.
finding-process-without-volume-help = Comptez pendant une semaine ce qui arrive, et le temps que prend une unité.
finding-undecided-process = Le sort de ce travail n’est pas décidé.
finding-undecided-process-help = Décidez de le confier, de le garder, de l’automatiser ou de l’abandonner.
finding-core-work-outsourced = Ce travail fait partie de ce qui vous distingue, et doit être confié à un autre.
finding-core-work-outsourced-help = Gardez-le, détachez la partie qui peut être confiée, ou donnez le motif.
finding-step-without-owner = Il n’est pas précisé qui fait cette étape : { $words }
finding-step-without-owner-help = Dites si c’est le prestataire, le client, les deux ou un tiers ; ce que personne ne fait est exclu du périmètre.
finding-prescribed-without-reason = Les étapes doivent être suivies telles quelles, et il n’est pas précisé pourquoi.
finding-prescribed-without-reason-help = Donnez la raison (loi, sécurité, système qui n’admet qu’une façon de faire), ou laissez la méthode ouverte.
finding-process-without-requirement = Aucune exigence ne dit quand ce travail est bien fait.
finding-process-without-requirement-help = Ajoutez une exigence pour le résultat qui compte le plus.
finding-requirement-not-measurable = { $case ->
    [empty] Cette exigence n’indique aucun niveau à atteindre.
    [no-figure] On ne peut pas mesurer si ce niveau est atteint.
   *[other] Deux personnes pourraient le comprendre différemment : { $words }.
}
finding-requirement-not-measurable-help = Donnez un nombre avec son unité, une date, ou une condition remplie ou non.
finding-requirement-without-aql = Sans niveau de qualité acceptable, cette exigence doit être respectée à chaque fois.
finding-requirement-without-aql-help = Dites quelle part du travail doit la respecter ; écrivez 100 % si aucun écart n’est supportable.
finding-requirement-without-inspection = Le contrôle de cette exigence n’est pas défini.
finding-requirement-without-inspection-help = Dites ce qui est contrôlé, dans quelle proportion, à quelle fréquence et par qui.
finding-quality-without-example = Cette exigence de qualité n’a pas d’exemple.
finding-quality-without-example-help = Décrivez une pièce que vous accepteriez, et une que vous refuseriez.
finding-top-requirement-without-incentive = { $case ->
    [requirement] Aucune exigence n’est désignée comme la plus importante.
   *[other] L’exigence la plus importante n’a ni incitation ni mesure corrective.
}
finding-top-requirement-without-incentive-help = { $case ->
    [requirement] Donnez à la plus importante l’importance 5, avec une incitation ou une mesure corrective.
   *[other] Liez-y de l’argent ou du temps.
}
finding-no-learning-curve = Le prestataire doit respecter pleinement chaque exigence dès le premier jour.
finding-no-learning-curve-help = Admettez des niveaux plus bas pendant les premières semaines.
finding-ramp-not-tightening = { $case ->
    [requirement-ramp-until] Ce palier ne se termine pas après le précédent.
   *[other] Les niveaux pendant la montée en compétence ne progressent pas vers le niveau final.
}
finding-ramp-not-tightening-help = { $case ->
    [requirement-ramp-until] Mettez les paliers dans l’ordre de leurs dates.
   *[other] Faites en sorte que chaque niveau soit plus élevé que le précédent, sans dépasser le niveau final.
}
finding-impossible-target = Cela ne peut pas être respecté aussi souvent que demandé, car le prestataire est fermé trop longtemps.
finding-impossible-target-help = Comptez en heures ouvrées, rapprochez les horaires du prestataire des vôtres, ou demandez un niveau plus bas.
finding-side-without-contact = { $case ->
    [provider-contact] Personne n’est désigné pour parler au nom du prestataire.
   *[other] Personne n’est désigné pour parler au nom du client.
}
finding-side-without-contact-help = { $case ->
    [provider-contact] Demandez qui répond du travail, et ajoutez cette personne comme interlocuteur.
   *[other] Ajoutez un interlocuteur et ce dont il est responsable.
}
finding-incomplete-contact = Les indications sur cet interlocuteur sont incomplètes.
finding-incomplete-contact-help = Dites de quoi la personne est responsable, ce qu’elle peut et ne peut pas décider, comment et quand la joindre.
finding-one-person-bottleneck = Une seule personne répond à toutes les questions et fait tous les contrôles, sans suppléant.
finding-one-person-bottleneck-help = Désignez un suppléant, ou confiez les questions courantes ou les contrôles à quelqu’un d’autre.
finding-unnamed-worker = On ne sait pas précisément qui fait le travail.
finding-unnamed-worker-help = Désignez les personnes, qui peut les remplacer, et si le travail peut être sous-traité.
finding-unknown-person = { $words } est cité ici, mais ne figure ni parmi les interlocuteurs ni parmi les personnes chargées du travail.
finding-unknown-person-help = Corrigez le nom, ou ajoutez la personne.
finding-no-common-working-hours = { $case ->
    [lacking] Personne ne peut dire quand cette partie travaille.
    [client-time_zone] Il n’existe pas de fuseau horaire { $words }.
    [provider-time_zone] Il n’existe pas de fuseau horaire { $words }.
    [provider-working_hours] Les deux parties ne travaillent jamais en même temps.
   *[other] Les deux parties travaillent en même temps moins longtemps que demandé.
}
finding-no-common-working-hours-help = { $case ->
    [lacking] Indiquez le fuseau horaire et les horaires de travail.
    [client-time_zone] Écrivez le continent et la ville, par exemple Europe/London ou Asia/Manila.
    [provider-time_zone] Écrivez le continent et la ville, par exemple Europe/London ou Asia/Manila.
    [provider-working_hours] Déplacez les horaires d’une partie, ou dites qu’aucune heure commune n’est nécessaire, le travail étant transmis par écrit.
   *[other] Déplacez les horaires d’une partie, ou demandez moins ; attention, le changement d’heure n’a pas lieu partout le même jour.
}
finding-unstated-language = { $case ->
    [lacking] La langue du travail n’est pas définie.
   *[other] Les documents n’existent pas dans cette langue ; ils sont en anglais.
}
finding-unstated-language-help = { $case ->
    [lacking] Indiquez la langue et le niveau nécessaire, de A1 à C2.
   *[other] Choisissez l’anglais, l’espagnol, l’allemand ou le français.
}
finding-no-speaking-rules = { $case ->
    [process-hand_back] Aucun dossier de ce travail ne revient au client.
   *[other] Le prestataire est en contact avec votre clientèle et ne sait pas ce qu’il peut lui dire.
}
finding-no-speaking-rules-help = { $case ->
    [process-hand_back] Indiquez ce que le prestataire ne doit pas régler seul, par exemple une menace de procès.
   *[other] Dites sur quel ton parler, ce qui peut être dit et ce qui ne doit pas l’être.
}
finding-no-schedule = { $case ->
    [schedule-start] Il n’est pas précisé quand le travail commence.
   *[other] Il n’est précisé ni quand le travail se termine, ni avec quel préavis.
}
finding-no-schedule-help = { $case ->
    [schedule-start] Indiquez le premier jour.
   *[other] Indiquez le dernier jour ou, pour une durée indéterminée, le préavis.
}
finding-no-milestones = { $case ->
    [lacking] Ce jalon est incomplet.
    [endless] Le prix est fixe, et ni une fin ni un jalon ne dit quand le travail est terminé et payé.
   *[other] Il n’y a aucun moment où quelque chose de terminé est montré.
}
finding-no-milestones-help = { $case ->
    [lacking] Indiquez sa date et ce qui pourra alors être vu.
    [endless] Ajoutez un jalon daté, indiquez le dernier jour, ou payez à l’heure ou à la pièce.
   *[other] Ajoutez un jalon avec sa date et ce qui est alors livré.
}
finding-unstated-acceptance = { $case ->
    [lacking] Les règles d’acceptation sont incomplètes.
    [vague] Rien de ce qui fait accepter ce jalon ne peut être vérifié.
   *[other] Il n’est pas précisé à quoi les deux parties reconnaissent que ce jalon est atteint.
}
finding-unstated-acceptance-help = { $case ->
    [lacking] Dites de combien de temps vous disposez pour vérifier, combien de séries de modifications sont incluses, et ce que signifie votre silence.
    [vague] Ajoutez un nombre, ou une condition remplie ou non.
   *[other] Écrivez ce qui peut être vérifié.
}
finding-dates-out-of-order = { $case ->
    [too-early] Ce jour précède le début du travail.
    [too-late] Ce jour suit la fin du travail.
    [trial-due] L’essai est remis après le début du travail.
   *[other] Le travail se termine avant de commencer.
}
finding-dates-out-of-order-help = { $case ->
    [too-early] Déplacez-le, ou commencez plus tôt.
    [too-late] Déplacez-le, ou terminez plus tard.
    [trial-due] Faites en sorte que l’essai se termine avant le début du travail.
   *[other] Corrigez l’une des deux dates.
}
finding-past-deadline = Ce jour est passé.
finding-past-deadline-help = Déplacez-le, ou indiquez que l’ensemble est convenu si le travail est en cours.
finding-long-silence = { $case ->
    [never] Aucun moment n’est fixé où les deux parties se parlent.
   *[other] Les deux parties restent trop longtemps sans se parler.
}
finding-long-silence-help = { $case ->
    [never] Fixez une réunion : son rythme, son heure et sa durée.
   *[other] Ajoutez une réunion dans l’intervalle, ou tenez-en une plus souvent.
}
finding-incomplete-touchpoint = { $case ->
    [lacking] Les indications sur cette réunion sont incomplètes.
    [touchpoint-channel] Toutes les réunions passent par le même canal.
   *[other] Aucun ordre du jour ne laisse de place aux questions.
}
finding-incomplete-touchpoint-help = { $case ->
    [lacking] Dites quand, comment, avec qui et à quel sujet.
    [touchpoint-channel] Tenez-en au moins une autrement : un appel montre ce qu’un message cache, et inversement.
   *[other] Inscrivez sur l’un d’eux « Questions que personne n’a encore posées ».
}
finding-incomplete-payment-terms = Les conditions de paiement sont incomplètes.
finding-incomplete-payment-terms-help = Dites combien, pour quoi, quand c’est exigible et par quel moyen.
finding-untracked-work = Rien n’enregistre le travail qui est payé ici.
finding-untracked-work-help = Faites noter les heures sur une feuille de temps, les pièces dans un journal des tâches, ou les unes et les autres par un outil.
finding-paid-by-time-only = Tout est payé au temps, rien au résultat.
finding-paid-by-time-only-help = Prévoyez une incitation ou une mesure corrective pour une exigence, liez une somme à un jalon, ou choisissez un prix fixe ou un prix par unité.
finding-pay-model-never-revisited = { $case ->
    [payment-model] Un forfait périodique commence avant que le prestataire ait été mis à l’essai.
   *[other] Il n’est pas précisé quand le mode de rémunération sera revu.
}
finding-pay-model-never-revisited-help = { $case ->
    [payment-model] Payez les premières semaines à l’heure ou à la pièce, ou prévoyez un essai payé avant le forfait.
   *[other] Écrivez quand, et par quoi il peut être remplacé.
}
finding-rate-without-unit = { $case ->
    [payment-period] Il n’est pas précisé pour quelle période vaut le forfait.
   *[other] Il n’est pas précisé ce que couvre le tarif.
}
finding-rate-without-unit-help = { $case ->
    [payment-period] Indiquez la période, par exemple un mois.
   *[other] Indiquez l’unité, par exemple une heure ou une facture.
}
finding-unknown-currency = { $case ->
    [none] Il y a des montants, mais pas de devise.
    [payment-currency] { $words } n’est pas le code d’une devise.
   *[other] Ce montant ne peut pas être ajouté aux autres, qui sont dans une autre devise.
}
finding-unknown-currency-help = { $case ->
    [none] Écrivez le code à trois lettres de la devise, par exemple EUR.
    [payment-currency] Écrivez le code à trois lettres de la devise, par exemple EUR.
   *[other] Écrivez le montant dans la devise du paiement.
}
finding-payments-not-adding-up = { $case ->
    [no-total] Une part est payée ici, mais il n’y a pas de total dont elle fait partie.
   *[other] Les paiements aux jalons ne font pas le total.
}
finding-payments-not-adding-up-help = { $case ->
    [no-total] Écrivez la somme d’argent, ou indiquez le total.
   *[other] Corrigez l’un d’eux.
}
finding-hours-over-cap = Le travail demande plus d’heures qu’il n’y en a.
finding-hours-over-cap-help = Admettez plus d’heures, faites aider une autre personne, ou confiez moins de travail.
finding-no-data-limits = { $case ->
    [lacking] Des données sur des personnes sont communiquées.
    [data-item] Le prestataire voit des données, et il n’est pas précisé lesquelles.
   *[other] Il n’est pas précisé ce qui n’est jamais communiqué.
}
finding-no-data-limits-help = { $case ->
    [lacking] Dites dans quel délai une violation de données est notifiée, et ce que deviennent les données à la fin du travail.
    [data-item] Indiquez chaque sorte de données, ce pour quoi elle est nécessaire et sous quelle forme elle est communiquée.
   *[other] Indiquez-le, par exemple les accès bancaires ou les numéros de carte complets.
}
finding-data-item-without-process = { $case ->
    [kept] Ces données sont communiquées pour un travail qui n’est pas confié.
   *[other] Aucun travail n’a besoin de ces données.
}
finding-data-item-without-process-help = { $case ->
    [kept] Retirez ici ce travail, et les données aussi si aucun autre travail n’en a besoin.
   *[other] Indiquez le travail impossible sans elles, ou ne les communiquez pas.
}
finding-full-data-without-reason = Ces données sont communiquées en entier, et il n’est pas précisé pourquoi.
finding-full-data-without-reason-help = Communiquez-les masquées, en échantillon ou en totaux seulement, ou dites pourquoi il les faut toutes.
finding-regulated-data-without-evidence = { $case ->
    [unseen] Le justificatif demandé n’a pas encore été vu : { $words }
   *[other] Ces données relèvent de règles particulières, et aucun justificatif n’a été vu.
}
finding-regulated-data-without-evidence-help = Demandez, pour les cartes de paiement, l’attestation de conformité PCI DSS ; pour les données de santé, ce que la loi exige. Examinez le document et notez le jour.
finding-personal-data-without-evidence = { $case ->
    [data-evidence-name] Il n’existe pas de certificat ISO/IEC 27002 : c’est une liste de mesures.
    [unseen] Le justificatif demandé n’a pas encore été vu : { $words }
   *[other] Des données sur des personnes sont communiquées, et aucun justificatif n’a été vu.
}
finding-personal-data-without-evidence-help = { $case ->
    [data-evidence-name] Demandez un certificat ISO/IEC 27001 avec sa déclaration d’applicabilité.
   *[other] Demandez à une entreprise son certificat ISO/IEC 27001, à un indépendant une courte réponse écrite sur la conservation des données, et notez que vous l’avez vu.
}
finding-access-without-rules = { $case ->
    [lacking] Les indications sur cet accès sont incomplètes.
   *[other] Des comptes sont remis, et il n’est pas précisé comment.
}
finding-access-without-rules-help = { $case ->
    [lacking] Indiquez les droits minimaux qui suffisent, comment et quand ils sont accordés, et quand ils prennent fin.
   *[other] Écrivez-le, par exemple des comptes nominatifs par un gestionnaire de mots de passe.
}
finding-unprotected-customers = { $case ->
    [lacking] Le prestataire est en contact avec votre clientèle.
   *[other] { $words } est seul à parler aux clients, et pourtant le prestataire agit sous son propre nom.
}
finding-unprotected-customers-help = { $case ->
    [lacking] Dites sous quel nom il agit, où il les rencontre, et combien de temps il s’abstient ensuite de les démarcher.
   *[other] Faites agir le prestataire sous le seul nom de l’entreprise, ou dites ce qu’il peut régler lui-même avec les clients.
}
finding-secret-in-brief = Cela ressemble à un mot de passe ou à un autre secret.
finding-secret-in-brief-help = Retirez-le, changez-le là où il servait, et transmettez-le de la façon convenue pour les comptes et mots de passe.
finding-overnight-transition = Le plan de reprise est incomplet.
finding-overnight-transition-help = Prévoyez quelques semaines où les deux parties font le travail, ce qui est enseigné, et l’épreuve qui les conclut.
finding-no-draft-replies = Ce travail consiste à répondre à des clients, et aucun modèle de réponse n’existe.
finding-no-draft-replies-help = Rédigez des réponses aux trois demandes les plus fréquentes.
finding-no-real-trial = { $case ->
    [lacking] L’essai est incomplet.
   *[other] Le prestataire n’est pas d’abord mis à l’essai sur une petite mission.
}
finding-no-real-trial-help = { $case ->
    [lacking] Choisissez une petite mission payée, mesurée par les mêmes exigences, et un moment pour en parler.
   *[other] Ajoutez un essai : une tâche de quelques heures, sa rémunération, quand il est réussi, et un bilan.
}
finding-no-way-out = { $case ->
    [exit-during_trial] Il n’est pas précisé comment chaque partie peut arrêter pendant l’essai.
   *[other] Il n’est pas précisé comment chaque partie peut arrêter.
}
finding-no-way-out-help = { $case ->
    [exit-during_trial] Dites dans quel délai chaque partie peut arrêter, et ce qui est alors payé.
   *[other] Indiquez le préavis et ce qui est alors remis.
}
finding-no-budget = Ce que le travail peut coûter n’est pas défini.
finding-no-budget-help = Indiquez le budget et sa période ; aucun document destiné au prestataire ne les montre.
finding-cost-over-budget = Le plan coûte plus que ce qui peut être dépensé.
finding-cost-over-budget-help = Augmentez le budget, ou réduisez le volume, les heures ou le prix.
finding-no-contingency = { $case ->
    [all] Tout le budget est gardé en réserve.
   *[other] Rien du budget n’est gardé en réserve.
}
finding-no-contingency-help = { $case ->
    [all] N’en gardez qu’une partie en réserve, par exemple 10 %.
   *[other] Gardez-en une partie pour ce à quoi personne n’a pensé, par exemple 10 %.
}
finding-too-little-leeway = { $case ->
    [private-real_deadline] Si toute la réserve de temps est utilisée, le travail se termine après le jour où il est réellement nécessaire.
    [private-backup-available] Le remplaçant le plus rapide a besoin de plus de temps que la réserve.
   *[other] Aucun temps n’est gardé en réserve.
}
finding-too-little-leeway-help = { $case ->
    [private-real_deadline] Convenez d’une fin plus proche, ou indiquez un jour plus tardif s’il y a le temps.
    [private-backup-available] Gardez en réserve au moins le temps qu’il faut à un remplaçant pour prendre le relais.
   *[other] Écrivez de combien la fin peut dépasser la date convenue, par exemple 1 semaine.
}
finding-no-backup-plan = { $case ->
    [private-risk] Aucun risque n’est noté.
    [private-risk-answer] Ce risque n’a pas de réponse.
   *[other] Personne ne pourrait prendre le relais pour ce travail : { $words }.
}
finding-no-backup-plan-help = { $case ->
    [private-risk] Notez ce qui pourrait mal tourner, et ce que vous feriez alors.
    [private-risk-answer] Écrivez ce que vous feriez ce jour-là.
   *[other] Indiquez une personne ou une entreprise, ce qu’elle prend en charge, et dans quel délai elle est disponible.
}
finding-unvetted-provider = { $case ->
    [lacking] Le prestataire est choisi, mais n’a pas été examiné de près.
   *[other] Rien n’est noté sur le prestataire choisi.
}
finding-unvetted-provider-help = { $case ->
    [lacking] Interrogez d’anciens clients, regardez des travaux antérieurs et menez un entretien avant de payer, puis notez ce qui en ressort.
   *[other] Notez le prestataire comme candidat, avec références, exemples de travaux et entretien.
}
finding-unanswered-concern = Aucun risque ne reprend cette réserve : { $words }
finding-unanswered-concern-help = Ajoutez un risque qui la mentionne, avec ce que vous ferez.
finding-candidates-not-compared = Un prestataire est choisi sans que deux candidats aient été comparés.
finding-candidates-not-compared-help = Examinez-en deux ou plus selon les mêmes exigences, avec lieu et prix, et donnez des points à chacun.
finding-no-expected-benefit = Ce que vous y gagnez n’est pas indiqué.
finding-no-expected-benefit-help = Écrivez combien de temps ce travail vous prend aujourd’hui, ce que vaut une heure de votre temps, et ce que vous ferez du temps libéré.
finding-oversight-above-saving = { $case ->
    [unsettled] Le temps que peut prendre le suivi du prestataire n’est pas défini.
    [no-hours] Cela n’indique pas combien d’heures il faut.
    [private-owner_hour_value] Le travail, suivi compris, coûte plus que ne vaut le temps libéré.
   *[other] Le suivi et les réunions prennent au moins autant de temps que le travail vous en prend aujourd’hui.
}
finding-oversight-above-saving-help = { $case ->
    [unsettled] Écrivez le temps, par exemple 2 heures par semaine.
    [no-hours] Écrivez le temps, par exemple 5 heures par semaine ou 30 minutes par jour.
    [private-owner_hour_value] Payez moins, suivez moins, ou confiez un travail qui vous prend plus de temps.
   *[other] Contrôlez des échantillons plutôt que tout, et réunissez-vous moins souvent une fois la montée en compétence achevée.
}
finding-private-value-in-public-field = { $words } est confidentiel et figure dans un texte que lit le prestataire.
finding-private-value-in-public-field-help = Retirez-le de ce texte.

## Fixed words of the format, by field and word

brief-status-draft = Projet – non convenu
brief-status-issued = Émis – pas encore convenu
brief-status-agreed = Convenu
provider-subcontracting-none = Interdite : le prestataire fait le travail lui-même
provider-subcontracting-with_consent = Uniquement avec l’accord écrit du client
provider-subcontracting-allowed = Autorisée
process-method-free = Seul le résultat compte. Les étapes montrent une façon d’y parvenir.
process-method-preferred = Le client préfère ces étapes. Une autre manière est bienvenue si le résultat est le même.
process-method-prescribed = Les étapes doivent être suivies telles qu’elles sont écrites.
process-step-owner-provider = Prestataire
process-step-owner-client = Client
process-step-owner-shared = Les deux ensemble
process-step-owner-third_party = Un tiers
requirement-kind-timeliness = Ponctualité
requirement-kind-quality = Qualité
requirement-kind-quantity = Quantité
requirement-kind-cost = Coût
requirement-surveillance-all = Contrôle à 100 %
requirement-surveillance-random_sampling = Échantillonnage aléatoire
requirement-surveillance-periodic = Contrôle périodique
requirement-surveillance-customer_complaint = Réclamations de la clientèle
requirement-surveillance-incidental = Observation occasionnelle
requirement-surveillance-automated = Mesure automatique
payment-model-fixed = Prix forfaitaire pour tout le travail
payment-model-hourly = À l’heure
payment-model-per_unit = Un prix par unité
payment-model-retainer = Forfait : le même montant à chaque période
payment-model-milestone = Par jalon
payment-period-total = pour toute la durée
payment-period-day = par jour
payment-period-week = par semaine
payment-period-month = par mois
payment-period-quarter = par trimestre
payment-period-year = par an
payment-fees_paid_by-client = Le client
payment-fees_paid_by-provider = Le prestataire
payment-fees_paid_by-shared = Chaque partie paie les siens
payment-tracking-timesheet = Feuille de temps
payment-tracking-task_log = Journal des tâches terminées
payment-tracking-tool = Enregistré par un outil
payment-tracking-none = Aucun
data-item-kind-public = Publiques
data-item-kind-business = Données de l’entreprise
data-item-kind-personal = Données personnelles
data-item-kind-employee = Données des salariés
data-item-kind-health = Données de santé
data-item-kind-payment_card = Données de cartes de paiement
data-item-kind-credentials = Identifiants
data-item-form-none = Non communiquées
data-item-form-masked = Masquées
data-item-form-sample = Échantillon seulement
data-item-form-aggregate = Totaux seulement
data-item-form-full = Intégrales
data-evidence-status-wanted = À présenter
data-evidence-status-seen = Vu par le client
representation-identity-named = Sous le nom de la personne qui travaille
representation-identity-alias = Sous un nom convenu
representation-identity-company_only = Uniquement sous le nom de l’entreprise du client
process-private-decision-outsource = Confier
process-private-decision-keep = Garder
process-private-decision-automate = Automatiser
process-private-decision-drop = Abandonner
acceptance-silence-acceptance = Le travail est réputé accepté
acceptance-silence-not-acceptance = Le travail n’est accepté que lorsque le client le déclare

## What follows from fixed words

surveillance-how-all = Chaque pièce de la période est contrôlée.
surveillance-how-random_sampling = Le contrôleur tire les pièces au sort dans toute la période, avant d’en regarder aucune.
surveillance-how-periodic = À dates fixes, le contrôleur examine ce qui existe ce jour-là.
surveillance-how-customer_complaint = Les réclamations comptent dès que le contrôleur a confirmé qu’elles concernent ce travail.
surveillance-how-incidental = Ce que le contrôleur remarque en passant est noté avec sa date.
surveillance-how-automated = Un rapport du système fait foi ; le contrôleur le relève et en garde une copie.
surveillance-log-all = Période, nombre de pièces, nombre conforme, part, remarque
surveillance-log-random_sampling = Période, nombre de pièces, nombre tiré, lesquelles, nombre conforme, part, remarque
surveillance-log-periodic = Jour, nombre de pièces, nombre conforme, part, remarque
surveillance-log-customer_complaint = Jour, réclamation, confirmée ou non, ce qui a été fait, remarque
surveillance-log-incidental = Jour, ce qui a été vu, conforme ou non, remarque
surveillance-log-automated = Période, nom du rapport, nombre de pièces, part, remarque
reckoning-hours = Heures par semaine
reckoning-calendar = Le calendrier de la durée
reckoning-cost = Ce que cela coûte
reckoning-owner = Le temps de la direction
reckoning-together = Travailler ensemble
reckoning-targets = Délais de réaction
level-error = À régler impérativement
level-warning = À régler de préférence
level-advice = Bonne pratique

## Values: times, rhythms, rates, parts

duration-second = { $count ->
    [one] { $number } seconde
   *[other] { $number } secondes
}
duration-minute = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
duration-hour = { $count ->
    [one] { $number } heure
   *[other] { $number } heures
}
duration-business-hour = { $count ->
    [one] { $number } heure ouvrée
   *[other] { $number } heures ouvrées
}
duration-day = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
}
duration-business-day = { $count ->
    [one] { $number } jour ouvré
   *[other] { $number } jours ouvrés
}
duration-week = { $count ->
    [one] { $number } semaine
   *[other] { $number } semaines
}
duration-month = { $count ->
    [one] { $number } mois
   *[other] { $number } mois
}
duration-quarter = { $count ->
    [one] { $number } trimestre
   *[other] { $number } trimestres
}
duration-year = { $count ->
    [one] { $number } an
   *[other] { $number } ans
}
every-second = { $count ->
    [1] chaque seconde
   *[other] toutes les { $interval }
}
every-minute = { $count ->
    [1] chaque minute
   *[other] toutes les { $interval }
}
every-hour = { $count ->
    [1] toutes les heures
   *[other] toutes les { $interval }
}
every-business-hour = { $count ->
    [1] chaque heure ouvrée
   *[other] toutes les { $interval }
}
every-day = { $count ->
    [1] chaque jour calendaire
   *[other] tous les { $interval }
}
every-business-day = { $count ->
    [1] chaque jour ouvré
   *[other] tous les { $interval }
}
every-week = { $count ->
    [1] chaque semaine
   *[other] toutes les { $interval }
}
every-month = { $count ->
    [1] chaque mois
   *[other] tous les { $interval }
}
every-quarter = { $count ->
    [1] chaque trimestre
   *[other] tous les { $interval }
}
every-year = { $count ->
    [1] chaque année
   *[other] tous les { $interval }
}
daily = chaque jour
every-weekday = chaque { $days }
monthly-on = le { $day } de chaque mois
day-at = { $day } à { $time }
rhythm-at = { $rhythm } à { $time }
list-and = { $first } et { $last }
rate-hour = { $amount } par heure
rate-day = { $amount } par jour
rate-calendar-day = { $amount } par jour calendaire
rate-week = { $amount } par semaine
rate-month = { $amount } par mois
rate-quarter = { $amount } par trimestre
rate-year = { $amount } par an
unit-minute = minute
unit-hour = heure
unit-day = jour
unit-week = semaine
unit-month = mois
unit-quarter = trimestre
unit-year = an
effort = { $time } par { $unit }
share-percent = { $number } %
share-of = { $part } sur { $whole }
before-start = { $time } avant le début
after-start = { $time } après le début
before-end = { $time } avant la fin
after-end = { $time } après la fin
before-milestone = { $time } avant { $milestone }
after-milestone = { $time } après { $milestone }
after-invoice = { $time } après facture
at-start = début du travail
at-end = fin du travail
monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche
mon = lun
tue = mar
wed = mer
thu = jeu
fri = ven
sat = sam
sun = dim

## Sentences around values

hours-a-week = { $count ->
    [one] { $number } heure par semaine
   *[other] { $number } heures par semaine
}
hours-a-week-about = { $count ->
    [one] environ { $number } heure par semaine
   *[other] environ { $number } heures par semaine
}
all-processes = Tous les travaux
clock-here = { $when } ({ $zone })
clock-both = { $when } ({ $zone } ; { $there } à { $other })
clock-both-aside = { $when } ({ $zone } ; { $there }, à { $other })
clock-or = { $first } ou { $last }
clock-next-day = { $clock } le lendemain
clock-day-before = { $clock } la veille
clock-other-day = { $clock }, en partie un autre jour
clock-season = { $clock }, selon la saison

## Calendar and sheets

calendar-work = Travail
calendar-talk = Réunion
calendar-ends = Le travail se termine
calendar-notice = { $notice } avant la fin : dire maintenant si le travail continue
calendar-alone = Le prestataire travaille seul à partir d’aujourd’hui
calendar-trial = L’essai est remis
calendar-level = À partir d’aujourd’hui, { $requirement } s’applique à { $level }
calendar-level-open = À partir d’aujourd’hui, { $requirement } s’applique
calendar-a-requirement = une exigence
calendar-runs-out = Expire : { $name }
calendar-off-client = Jour non travaillé du client
calendar-off-provider = Jour non travaillé du prestataire
sheet-day = Jour
sheet-person = Personne
sheet-work = Travail
sheet-from = De
sheet-to = À
sheet-break = Pause
sheet-hours = Heures
sheet-done = Ce qui a été fait
sheet-approved-by = Approuvé par
sheet-finished-on = Terminé le
sheet-task = Tâche
sheet-quantity = Quantité
sheet-where = Où le voir
sheet-due = Échéance
sheet-accepted-on = Accepté le
sheet-accepted-by = Accepté par
sheet-standard = Niveau exigé
sheet-fulfilled = Respecté
sheet-assessor = Contrôleur

# Beginnings of words that tell of a frequency in free text that it is a week or less.
weekly-words = semaine, hebdo, quotidien, chaque jour, tous les jours
