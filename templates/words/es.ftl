### Las palabras de los documentos en español. El orden, los nombres y los argumentos son los de en.ftl.

## Titles of documents

title-scope-of-work = Alcance de los trabajos
title-job-post = Oferta de trabajo
title-vetting-checklist = Lista de verificación de candidatos
title-handover-pack = Dosier de traspaso
title-performance-plan = Plan de control de calidad
title-data-register = Registro de datos
title-owner-sheet = Hoja de la dirección

## Around the text: contents, head and foot of pages

contents = Índice
page = Página
page-of = de
carries = Los datos a partir de los cuales se hizo este documento
draft-mark = Borrador – no acordado
to-be-agreed = por acordar
foot-revision = Revisión { $revision }
foot-fingerprint = Huella { $mark }
foot-client-alone = Solo para el cliente

## In several documents

client = Cliente
provider = Proveedor
reference = Referencia
revision = Revisión
date = Fecha
status = Estado
name = Nombre
time-zone = Zona horaria
working-hours = Horario laboral
days-off = Días no laborables
requirement = Requisito
standard = Nivel de servicio exigido
aql = Nivel de calidad aceptable
surveillance = Método de supervisión
deliverables = Entregables
until = Hasta
before = Antes del
until-day = hasta: { $day }
until-date = hasta el { $day }
period = Período
notice = Preaviso
notice-either = Preaviso de cualquiera de las partes
reason = Motivo
reason-of = Motivo:
step = Paso
who = Quién
start = Inicio
end = Fin
hours = Horario
deputy = Suplente
looks-after = Se ocupa de
change-how = Cómo se acuerda un cambio
answered-within = Plazo de respuesta
subcontracting = Subcontratación
language-level = Nivel de idioma
language-level-a1 = algunas frases sencillas
language-level-a2 = asuntos cotidianos sencillos
language-level-b1 = la mayoría de las situaciones de trabajo, con palabras sencillas
language-level-b2 = conversación fluida y textos claros sobre la mayoría de los temas del trabajo
language-level-c1 = fluidez y precisión, también en temas difíciles
language-level-c2 = casi como la lengua materna
communication = Comunicación
glossary = Glosario
while-learning = Durante el aprendizaje
examples = Ejemplos
accounts = Cuentas y contraseñas
data = Datos
evidence = Acreditación
candidate = Candidato
concerns = Dudas
price = Precio
importance = Importancia { $importance } de 5
yes = Sí
no = No

## Parties and contacts

parties = Partes y contactos
parties-alone = Partes
address = Dirección
location = Ubicación
working-language = Idioma de trabajo
who-works = Quién hace el trabajo
substitution = Sustitución
contacts = Contactos
responsibilities = Responsabilidades y decisiones
side = Parte
reached-by = Datos de contacto
contact-hours = Disponible
may-decide = Puede decidir
may-not-decide = No puede decidir

## Objective and scope

objective = Objetivo
background = Antecedentes
scope = Alcance
in-scope = Incluido
out-of-scope = Excluido
assumptions = Supuestos
client-does = Obligaciones del cliente
by-provider = Proveedor
by-client = Cliente
by-both = Compartido
by-third-party = Terceros

## The work

work = El trabajo
work-today = Situación actual
work-change = Qué debe cambiar
steps = Pasos
way-of-working = Forma de trabajo
handed-back = Se devuelve al cliente
draft-replies = Modelos de respuesta
replies-braces = Lo que figura entre llaves dobles se rellena cada vez.
workload-total = Carga de trabajo total
volume = Volumen
time-each = Tiempo por unidad
workload = Carga de trabajo
tools = Herramientas

## Performance requirements

requirements = Requisitos de desempeño
aql-means = El nivel de calidad aceptable es la parte del trabajo que debe cumplir lo exigido.
surveillance-means = El método de supervisión es la forma en que el cliente comprueba si se cumple.
incentive-remedy = Incentivo / corrección
incentive = Incentivo: { $incentive }
remedy = Corrección: { $remedy }
looked-at-by = por { $assessor }
accepted-example = Se aceptaría
sent-back-example = Se devolvería

## Schedule and milestones

schedule = Calendario e hitos
schedule-alone = Calendario
open-ended = Indefinido; preaviso: { $notice }
milestones = Hitos
milestone = Hito
due = Vencimiento
accepted-when = Se acepta cuando
milestone-payment = Pago
meeting = Reunión
meeting-when = Cuándo
meeting-who = Participantes
agenda = Orden del día

## Payment

payment = Pago
payment-model = Modalidad
currency = Moneda
rate = Tarifa
rate-per = { $sum } por { $unit }
unit = Unidad
amount = Importe
cap = Como máximo
falls-due = Vencimiento del pago
time-to-pay = Plazo de pago
payment-method = Forma de pago
transfer-fees = Gastos de transferencia
expenses = Gastos
record-of-work = Registro del trabajo
later = Pago más adelante
exchange-rate = Tipo de cambio

## Data protection and access

data-protection = Protección de datos y accesos
data-protection-alone = Protección de datos
never-shared = Nunca se comparte
shared-data = Datos compartidos
evidence-before = Acreditaciones que el proveedor presenta antes de ver esos datos
access-to-systems = Acceso a los sistemas
handling = Tratamiento de los datos
needed-for = Necesario para
form = Forma
data-access = Acceso
evidence-for = Para
evidence-covers = Ámbito
evidence-status = Estado
valid-until = Válido hasta
system = Sistema
access-level = Permisos
given = Se concede
ends = Termina
breach-notice = Plazo para notificar una brecha de seguridad
on-exit = Al terminar el trabajo

## Customers, transition and trial

customers = Trato con los clientes finales
appears = Cómo se presenta el proveedor
channel = Canal
sole-contact = Contacto único
tone = Tono
may-say = Puede decir
must-not-say = No debe decir
non-solicitation = No captación de clientes
non-solicitation-text = El proveedor no ofrece negocios propios a los clientes finales. Duración: { $time }
transition = Transición y formación
transition-alone = Transición
parallel-run = Duración del trabajo en paralelo de ambas partes
training = Formación
materials = Materiales
ready-when = Listo cuando
trial = Prueba
task = Tarea
fee = Remuneración
trial-due = Entrega
measured-by = Se mide por
passed-when = Se supera cuando
debrief = Reunión de valoración

## Terms and agreement

acceptance = Aceptación
review-period = Plazo de revisión tras la entrega
revisions = Rondas de cambios incluidas
silence = Si el cliente no responde
changes = Cambios
ending = Fin del trabajo
handover = Traspaso
during-trial = Durante la prueba
agreement = Acuerdo
payment-agreed-on = Precio y condiciones acordados el
assumptions-confirmed-on = Supuestos confirmados el
agreed-on = Acordado en su conjunto el
asks-for-offer = Este borrador pide una oferta.
offer-names = La oferta indica su precio, o que usted acepta el que figura aquí; el primer día en que podría empezar; quién haría el trabajo; y qué haría usted de otra manera.
offer-to = Envíela a { $to }.
still-open = Por acordar antes de la firma: { $open }.
agree = Ambas partes aceptan este alcance de los trabajos.
agree-reference = Ambas partes aceptan este alcance de los trabajos, referencia { $reference }.
agree-revision = Ambas partes aceptan este alcance de los trabajos, revisión { $revision }.
agree-both = Ambas partes aceptan este alcance de los trabajos, referencia { $reference }, revisión { $revision }.
for-client = Por el cliente
for-provider = Por el proveedor
party = Parte
signature = Firma

## Job post

the-job = El trabajo
how-well = Con qué calidad debe hacerse
met-by = Debe cumplirse al menos en
hours-place = Condiciones de trabajo
our-hours = Nuestro horario laboral
our-zone = Nuestra zona horaria
your-hours = Su horario laboral
your-zone = Su zona horaria
place = Lugar
language = Idioma
pay = Remuneración
small-job = Primero, un pequeño encargo
show-first = Qué debe acreditar antes de ver datos
apply = Cómo presentarse
apply-where = Responda donde encontró esta oferta. Indíquenos:
apply-where-reference = Responda donde encontró esta oferta y cite la referencia { $reference }. Indíquenos:
apply-who = quién haría exactamente el trabajo y quién lo sustituye en su ausencia;
apply-customers = dos clientes para los que hace ahora un trabajo parecido y cómo podemos ponernos en contacto con ellos;
apply-samples = una o dos muestras de trabajo hechas por usted, con los nombres y las cifras de terceros ilegibles;
apply-begin = cuándo podría empezar y cuál es su horario habitual;
apply-begin-zone = cuándo podría empezar y cuál es su horario habitual, según la hora de { $zone };
apply-price = su precio: por qué unidad, en qué moneda y qué incluye;
apply-pay = si la remuneración indicada le conviene y, si no, por qué;
apply-question = sobre qué punto de esta oferta le gustaría saber más. Una buena pregunta es una buena señal.
apply-requirements = Diga de cada requisito anterior si puede cumplirlo desde la primera semana y, si no, a partir de cuándo.

## Handover pack

about = De qué se trata
whom-to-ask = A quién preguntar
who-decides = Quién decide qué
week-by-week = Semana a semana
learning-levels = Durante el aprendizaje, los niveles de algunos requisitos son más bajos. Se aplican desde el primer día de la semana en que figuran.
week = Semana
what-happens = Qué ocurre
levels = Niveles
taking-over = Toma del relevo
access = Accesos
speaking = Hablar en nombre del cliente
manual = Manual: { $name }
done-so-far = Cómo se ha hecho hasta ahora
what-is-done = Qué se hace
when-hand-back = Cuándo devolver un caso
stop-and-ask = Deténgase y pregunte en cuanto surja uno de estos casos. Todo lo demás lo resuelve usted.
good-work = Cómo es un buen trabajo
week-before = Antes del inicio
week-number = Semana { $number }
week-numbers = Semanas { $first } a { $last }
week-days = del { $first } al { $last }
event-trial = Entrega de la prueba, a más tardar el { $date }
event-taking-over = El proveedor empieza a tomar el relevo
event-starts = Empieza el trabajo
event-together = Ambas partes hacen el trabajo juntas por última vez (duración: { $run })
event-due = { $name }: vence el { $date }
event-rhythm-ends = { $name }: deja de celebrarse
event-quiet = El trabajo continúa

## Performance plan

standards = Niveles exigidos
misses-means = La última columna indica cuántas piezas pueden incumplirlo.
may-miss = Pueden incumplirlo
misses-none = ninguna
misses-of = de { $whole }: { $part }
misses-stated = las que dice el propio nivel
of-the-checks = de las comprobaciones
inspection = Inspección
looked-at-what = Qué se revisa
how-often = Con qué frecuencia
by-whom = Por quién
log-columns = Columnas del registro
if-met = Si se cumple
if-missed = Si se incumple
when-missed = Cuando se incumple un nivel exigido
missed-tell = El evaluador avisa al proveedor el mismo día en que lo detecta, con la anotación del registro.
missed-clear = Ambas partes miran primero si las instrucciones eran claras. Si no lo eran, se corrigen las instrucciones.
missed-why = El proveedor dice qué falló, qué va a cambiar y desde cuándo.
missed-remedy = Se aplica la corrección que prevé el requisito.
missed-again = Si se vuelve a incumplir en el período siguiente, los contactos de ambas partes hablan de si hay que cambiar el nivel exigido, el trabajo o el acuerdo.
review = Seguimiento
log = Registro de cumplimiento
log-intro = Una línea por requisito y período, a cargo de quien revisa el trabajo y a la vista de ambas partes.
looked-at = Revisadas
met = Cumplen
share-met = Porcentaje que cumple
level = Nivel
note = Observaciones

## Data register

what-shared = Qué se comparte
nothing-registered = Todavía no consta nada sobre los datos: ni los que vería el proveedor ni los que no verá nunca.
shown-first = Qué debe acreditarse antes
evidence-heading = Acreditaciones
closing-list = Lista de cierre
closing-intro = Se rellena el último día y la firma quien lo haya hecho.
data-or-system = Datos o sistema
closed-on = Eliminado o cerrado el
closed-by = Por
confirmed-by = Confirmado por

## Vetting checklist

client-paper = Solo para el cliente. No entregue este documento a ningún proveedor.
who-would-work = Quién haría el trabajo
candidate-where = Lugar
score-so-far = Puntos hasta ahora
ask-every = Pregunte a cada candidato y anote la respuesta con la fecha.
question = Pregunta
brief-asks = Qué se pide aquí
answer = Respuesta
ask-who = ¿Quién hará exactamente el trabajo?
ask-takes-over = ¿Quién toma el relevo si esa persona enferma o se marcha?
ask-passed-on = ¿Se encarga parte del trabajo a otros?
ask-hours = ¿En qué horario trabaja esa persona, según nuestro reloj?
ask-language = ¿Qué dominio del idioma tiene esa persona?
ask-others = ¿Para cuántos clientes más trabaja esa persona?
ask-tools = ¿Cuáles de estas herramientas ha usado esa persona?
references-samples = Referencias y muestras
references-call = Llame al menos a dos clientes que indique el candidato y, si puede, a uno que no haya indicado. Pregúnteles:
references-what = ¿Qué hizo esta persona para ustedes, desde cuándo hasta cuándo y cuántas horas a la semana?
references-late = ¿Qué llegó tarde o mal, y cómo se enteraron?
references-really = ¿Quién hizo realmente el trabajo, y cambió eso?
references-twice = ¿Qué tuvieron que explicar dos veces?
references-again = ¿Volverían a encargar mañana el mismo trabajo?
samples-look = Mire las muestras con uno de sus requisitos en la mano y pregunte cuánto tiempo llevó cada una.
references = Referencias
samples = Muestras
testimonials = Testimonios
call = La entrevista
call-speak = Hable con la persona que hará el trabajo, no solo con quien lo vende.
call-objective = Lean juntos el objetivo y deje que el candidato lo diga con otras palabras.
call-first-day = Pregunte cómo haría el candidato el primer día de este trabajo.
call-requirement = Pregunte cómo se asegura el candidato de { $name }: { $standard }
call-needs = Pregunte qué necesita el candidato de nosotros para hacerlo bien.
call-late = Pregunte qué haría el candidato si no pudiera cumplir una fecha.
call-agree = Acuerde cuándo responderá el candidato y compruebe si lo hace.
call-learned = Día de la entrevista y qué se supo
concerns-clear = Todo lo que le inquiete se aclara antes de firmar nada.
concern = Duda
cleared-up = Cuándo y cómo se aclaró
evidence-to-see = Acreditaciones que hay que ver
evidence-look = Mire el documento mismo, no un logotipo: a nombre de quién está, qué servicio cubre y hasta cuándo.
evidence-cards = Tarjetas de pago: pida la declaración de cumplimiento de PCI DSS (Attestation of Compliance). Debe cubrir el servicio que contrata y tener menos de 12 meses.
evidence-health = Datos de salud: pregunte cómo se cumple la ley sobre datos de salud. En los Estados Unidos debe firmarse antes un «business associate agreement».
trial-debrief = Prueba y valoración
trial-went = Cómo fue la prueba
debrief-say = En la valoración diga primero qué estuvo bien, luego qué debería hacerse de otro modo la próxima vez y, por último, pregunte qué no quedó claro en lo que usted escribió.
scoring = Hoja de puntuación
scoring-how = Dé a cada candidato de 0 a 5 puntos por cada requisito: 0 es que nada indica que lo cumpliría, 5 es visto con sus propios ojos. Multiplique por el peso y sume.
weight = Peso
points = Puntos en total

## Owner sheet

what-to-hand-over = Qué se encarga
owner-work = Trabajo
decision = Decisión
core = Núcleo del negocio
good-for = Para qué sirve
freed-for = El tiempo liberado es para
time-now = Tiempo que le lleva ahora a la dirección
hour-worth = Lo que vale una hora de la dirección
budget = Presupuesto
budget-period = Período del presupuesto
kept-back-money = Reservado de él
budget-cost = Presupuesto y coste
cost-month = El trabajo cuesta
cost-term = Durante toda la vigencia
reserve = Tiempo de reserva
last-day = Último día del proveedor
really-needed = Se necesita de verdad el
kept-back-time = Reservado
risks = Riesgos
could-go-wrong = Qué podría salir mal
we-would = Qué haríamos
concerns-candidates = Dudas sobre los candidatos
step-in = Quién podría sustituir
backup-covers = Se encarga de
available = Disponible
when-to-stop = Cuándo parar
stop-when = Paramos cuando
looking-after = Seguimiento del proveedor
oversight = Tiempo previsto: { $time }. Si hace falta más, es señal de que un nivel exigido o una instrucción no está claro.
adds-up = ¿Cuadra el plan?
adds-up-yes = **Sí:** todo se ha podido calcular y nada es excesivo.
figure = Concepto
reckoned-amount = Cifra
comes-about = Cómo se obtiene
compared = Comparación
needed = Necesario
there-is = Disponible
fits = Cabe
fits-no = **No**. Cambiar cualquiera de estos:
not-reckoned = No calculado: { $field } – { $why }
open-points = Puntos abiertos
nothing-open = No hay nada abierto.
open-weight = Prioridad
what-open = Qué está abierto
what-to-do = Qué hacer
findings-left = Avisos que se dejan como están
finding = Aviso
missing-fields = Falta: { $missing }.
finding-where = Lugar
finding-why = Motivo
notes = Notas

## Owner sheet: what is reckoned

hours-a-day = { $count ->
    [one] { $number } hora al día
   *[other] { $number } horas al día
}
so-many-times = { $count ->
    [one] una vez
   *[other] { $number } veces
}
reckon-all-hours = { $hours } horas
reckon-in-all = en total
reckon-while-learning = durante el aprendizaje
reckon-limit-learning = { $limit }, durante el aprendizaje
reckon-training-once = formación, una sola vez
reckon-the-cap = máximo acordado
reckon-provider-hours = horario laboral del proveedor
reckon-first-weeks = { $all } + formación: { $training } ÷ { $weeks }
reckon-of-hours = { $time } de { $hours }
reckon-no-length = La formación «{ $text }» no indica duración y cuenta como 0 horas
reckon-for-each = { $hours } a la semana por persona
reckon-people = { $people } personas
reckon-one-person = { $hours } × 1 persona, pues no se nombra a nadie
reckon-named-people =
    { $hours } × { $people-count ->
        [one] { $people } persona nombrada
       *[other] { $people } personas nombradas
    }
reckon-every-volume = el { $share } % de cada volumen
reckon-your-days = días en que trabaja el cliente
reckon-both-days = días en que trabajan ambos
reckon-client-days =
    { $business-count ->
        [one] { $business } día laborable
       *[other] { $business } días laborables
    } del { $start } al { $end } − { $holidays-count ->
        [one] { $holidays } festivo
       *[other] { $holidays } festivos
    }
reckon-days-off = { $days } − { $off } en que el proveedor no trabaja
reckon-with-training = { $work } + { $training } de formación
reckon-term-hours = horas en toda la duración
reckon-term-room = horas que se pueden trabajar
reckon-term-days = días laborables de la duración
reckon-no-end = El trabajo no tiene fin: no se calcula el calendario de toda la duración
reckon-end-after = debe ser un día posterior al inicio, { $start }, y dentro de diez años
reckon-a-week = a la semana
reckon-a-month = al mes
reckon-whole-term = toda la duración
reckon-pieces = { $pieces } { $unit } a la semana × { $price }
reckon-working-days = { $sum } × los días laborables de una semana
reckon-trial = { $work } + { $fee } por la prueba
reckon-training = { $work } + { $hours } de formación × { $price }
reckon-currencies = los importes en varias monedas no se pueden sumar
reckon-too-large = estos importes son demasiado grandes o pequeños para calcular
reckon-other-currency = { $money } no se puede comparar con un precio en { $currency }
reckon-may-be-spent = se puede gastar
reckon-kept-back = { $budget } − { $money } de reserva
reckon-nothing-kept-back = { $budget }, sin reserva
reckon-the-budget = presupuesto
reckon-first-month = primer mes
reckon-budget-first-month = presupuesto, primer mes
reckon-takes-now = lo que el trabajo lleva ahora a la dirección
reckon-looking-after = seguimiento del proveedor
reckon-no-hours = { $rate } no se traduce en horas
reckon-spent = seguimiento y reuniones
reckon-freed = tiempo liberado
reckon-time-now = tiempo que lleva ahora a la dirección
reckon-nothing-freed = { $now } como hasta ahora + { $spent }, durante { $run }; todavía no se libera nada
reckon-both-work = mientras ambas partes hacen el trabajo
reckon-own-work = trabajo propio en ese tiempo
reckon-until-only = { $when }, solo hasta: { $until }
reckon-of-people =
    { $often } × { $time } × { $people-count ->
        [one] { $people } persona
       *[other] { $people } personas
    } del cliente ({ $when })
reckon-hour-currency = debe estar en { $currency }, como el precio
reckon-worth = lo que vale el tiempo liberado
reckon-gain = ganancia
reckon-for-the-work = { $freed } − { $cost } por el trabajo
reckon-cost-worth = coste frente al valor del tiempo liberado
reckon-same-time = días en que ambos trabajan a la vez
reckon-least-common = tiempo común mínimo
reckon-most-common = tiempo común máximo
reckon-always-common = tiempo común
reckon-common = { $here } hora del cliente, { $there } hora del proveedor; { $days }, el primero el { $date }
reckon-without-common = días sin horas comunes
reckon-none-of = 0 de { $days } días laborables del cliente
reckon-and-more = { $days } y { $more } más
reckon-asked-common = horas comunes exigidas
reckon-overlap = al menos { $hours } en común
reckon-touch-point = reunión
reckon-clocks = { $when } ({ $ours }), es decir, { $there } ({ $theirs })
reckon-day-before = { $clock } del día anterior
reckon-day-after = { $clock } del día siguiente
reckon-from-day = { $time } desde el { $date }
reckon-within-hours = { $name }, dentro del horario de ambos
reckon-common-time = una hora dentro del tiempo común
reckon-closed = cerrado
reckon-closed-work = 168 − { $open } de trabajo; si todo llega por igual de día y de noche, el { $share } % llega en ese tiempo
reckon-can-be-kept = { $id } se puede cumplir para
reckon-late = 100 − 100 × { $late } ÷ { $whole }: lo que llega más de { $most } antes de abrir se atiende tarde
reckon-hours-of-weeks = { $hours } en { $weeks }
reckon-within-working-hours = { $id } dentro del horario laboral
reckon-within = en un plazo de { $time }
reckon-in-place-of = { $business } en lugar de { $hours }
field-duration = Duración
field-unit = Qué cubre una tarifa
field-amount = El precio
field-period = Período que cubre el precio
field-cap = Máximo acordado
field-contingency = Reservado del presupuesto
field-start = El primer día
field-parallel-run = Cuánto tiempo hacen el trabajo ambas partes
compared-intro = Lo necesario frente a lo disponible:
so-changed = { $field }: { $to }
not-reckoned-for = No calculado, porque falta: { $field }

## Owner sheet: what is found

quoted = «{ $text }»
unnamed = (sin nombre)
place-everywhere = En todas partes
place-named = { $kind } «{ $name }»
place-numbered = { $kind } { $number }
place-entry = { $list } ({ $number })
place-contact = Contacto
place-reply = Modelo de respuesta
place-ramp = Etapa de aprendizaje
place-candidates = Candidatos
place-backup = Sustituto
place-risk = Riesgo
field-title = Título
field-id = Identificador
field-term = Término
field-meaning = Significado
field-role = Función
field-email = Correo electrónico
field-phone = Teléfono
field-method-reason = Por qué hay que seguir los pasos
field-request = Consulta
field-kind = Tipo
field-incentive = Incentivo
field-remedy = Corrección
field-importance = Importancia
field-tracking-tool = Herramienta para el registro del trabajo
field-seen-on = Visto el
field-due = Vencimiento
finding-duplicate-id = El identificador { $words } se ha dado dos veces.
finding-duplicate-id-help = Dé a uno de los dos otro identificador y cámbielo dondequiera que se use.
finding-unknown-reference = Aquí se nombra { $words }, pero nada tiene ese identificador.
finding-unknown-reference-help = Corrija el identificador o añada aquello a lo que se refiere.
finding-placeholder-text = { $words } está todavía por sustituir.
finding-placeholder-text-help = Escriba el texto definitivo o déjelo vacío: lo que está vacío no se imprime.
finding-useless-allowance = { $case ->
    [no-rule] No se indica qué aviso se deja como está.
    [check-allow-rule] No hay ningún aviso con este nombre.
    [check-allow-at] El lugar que se indica aquí no existe.
    [too-wide] Los avisos de este tipo no se pueden dejar como están en todas partes.
   *[other] No hay ningún aviso que dejar como está.
}
finding-useless-allowance-help = { $case ->
    [no-rule] Indique el aviso.
    [check-allow-rule] Corrija el nombre del aviso.
    [check-allow-at] Corrija el lugar o elimine la entrada.
    [too-wide] Indique el lugar concreto al que se refiere.
   *[other] Elimine la entrada.
}
finding-allowance-without-reason = Un aviso se quiere dejar como está sin dar un motivo, así que no cuenta.
finding-allowance-without-reason-help = Diga por qué se quiere así.
finding-other-spelling = Esto está escrito de otro modo que como se entiende.
finding-other-spelling-help = Escríbalo tal como se entiende.
finding-no-objective = No se indica para qué sirve el trabajo.
finding-no-objective-help = Diga en una frase qué se habrá logrado cuando esté bien hecho.
finding-vague-scope = { $case ->
    [process] No se indica ningún trabajo que deba hacer un proveedor.
   *[other] Este trabajo no tiene ni pasos ni entregables, así que nadie sabe qué hay que hacer.
}
finding-vague-scope-help = { $case ->
    [process] Describa cada trabajo: su nombre y lo que se entrega.
   *[other] Indique lo que se entrega o cada cosa que hay que hacer.
}
finding-no-scope-limits = { $case ->
    [brief-assumptions] No se indica qué se da por supuesto.
   *[other] No se indica qué no forma parte del trabajo.
}
finding-no-scope-limits-help = { $case ->
    [brief-assumptions] Indique en qué se basa el precio, por ejemplo un volumen que no se supera.
   *[other] Indique al menos una cosa que no forme parte de él.
}
finding-one-sided-brief = Se indica a qué se obliga el proveedor, pero nada de lo que hará el cliente.
finding-one-sided-brief-help = Diga qué hará usted y en qué plazo.
finding-no-change-control = No está definido cómo se acuerda un cambio.
finding-no-change-control-help = Escriba cómo se acuerda un cambio y en qué plazo se responde.
finding-start-without-agreement = Antes de que empiece el trabajo, el proveedor debe estar nombrado, el conjunto acordado y anotado el día en que se acordó el pago.
finding-start-without-agreement-help = Acuerde el trabajo y su pago con el proveedor y anote después el estado y el día.
finding-issued-with-errors = Esto figura como emitido o acordado, pero quedan abiertos puntos que hay que resolver.
finding-issued-with-errors-help = Resuelva esos puntos o márquelo como borrador hasta entonces.
finding-long-sentence = Esta frase es demasiado larga para leerse con facilidad: { $words }
finding-long-sentence-help = Divídala para que ninguna parte tenga más de 25 palabras: una frase, una idea.
finding-unfamiliar-word = Es posible que lectores de otros lugares no entiendan { $words }.
finding-unfamiliar-word-help = Dígalo con palabras sencillas o explíquelo en el glosario.
finding-process-without-steps = No se indican los pasos de este trabajo.
finding-process-without-steps-help = Indique cada paso tal como lo hace hoy y quién lo hace.
finding-process-without-current-state = No se indica cómo se hace hoy este trabajo.
finding-process-without-current-state-help = Describa quién lo hace, cuándo, con qué y qué sale mal.
finding-process-without-change = No se indica qué debe cambiar en este trabajo.
finding-process-without-change-help = Diga qué debe mejorar o que se queda como está.
finding-process-without-volume = No se pueden calcular las horas ni el coste.
finding-process-without-volume-help = Cuente durante una semana cuánto llega y cuánto lleva cada unidad.
finding-undecided-process = No se ha decidido qué pasa con este trabajo.
finding-undecided-process-help = Decida si lo encarga, lo mantiene, lo automatiza o lo abandona.
finding-core-work-outsourced = Este trabajo es parte de aquello por lo que se le conoce, y se va a encargar a otro.
finding-core-work-outsourced-help = Manténgalo, separe la parte que se puede encargar o indique el motivo.
finding-step-without-owner = No se indica quién hace este paso: { $words }
finding-step-without-owner-help = Diga si lo hace el proveedor, el cliente, ambos o un tercero; lo que no hace nadie queda fuera del alcance.
finding-prescribed-without-reason = Los pasos deben seguirse tal como están escritos, y no se indica por qué.
finding-prescribed-without-reason-help = Indique la razón (ley, seguridad, un sistema que solo admite una forma) o deje abierta la forma de trabajo.
finding-process-without-requirement = Ningún requisito dice cuándo está bien hecho este trabajo.
finding-process-without-requirement-help = Añada un requisito para el resultado que más importa.
finding-requirement-not-measurable = { $case ->
    [empty] Este requisito no indica ningún nivel exigido.
    [no-figure] No se puede medir si se cumple este nivel.
   *[other] Dos personas podrían entender cosas distintas: { $words }.
}
finding-requirement-not-measurable-help = Dé un número con su unidad, una fecha o una condición que se cumpla o no.
finding-requirement-without-aql = Sin un nivel de calidad aceptable, este requisito debe cumplirse siempre.
finding-requirement-without-aql-help = Diga qué parte del trabajo debe cumplirlo; escriba 100 % donde ningún fallo sea tolerable.
finding-requirement-without-inspection = No está definido cómo se comprueba este requisito.
finding-requirement-without-inspection-help = Diga qué se revisa, qué parte de ello, con qué frecuencia y quién lo hace.
finding-quality-without-example = Este requisito de calidad no tiene ningún ejemplo.
finding-quality-without-example-help = Describa una pieza que aceptaría y una que devolvería.
finding-top-requirement-without-incentive = { $case ->
    [requirement] Ningún requisito está marcado como el más importante.
   *[other] El requisito más importante no tiene ni incentivo ni corrección.
}
finding-top-requirement-without-incentive-help = { $case ->
    [requirement] Dé al más importante la importancia 5 y, con ella, un incentivo o una corrección.
   *[other] Vincúlelo a dinero o a tiempo.
}
finding-no-learning-curve = El proveedor debe cumplir por completo todos los requisitos desde el primer día.
finding-no-learning-curve-help = Permita niveles más bajos durante las primeras semanas.
finding-ramp-not-tightening = { $case ->
    [requirement-ramp-until] Esta etapa no termina después de la anterior.
   *[other] Los niveles durante el aprendizaje no suben hasta el definitivo.
}
finding-ramp-not-tightening-help = { $case ->
    [requirement-ramp-until] Ponga las etapas en el orden de sus fechas.
   *[other] Haga que cada nivel sea más alto que el anterior, sin superar el definitivo.
}
finding-impossible-target = Esto no se puede cumplir con la frecuencia exigida, porque el proveedor está cerrado demasiado tiempo.
finding-impossible-target-help = Cuente en horas laborables, acerque el horario del proveedor al suyo o exija un nivel más bajo.
finding-side-without-contact = { $case ->
    [provider-contact] No se nombra a nadie que hable en nombre del proveedor.
   *[other] No se nombra a nadie que hable en nombre del cliente.
}
finding-side-without-contact-help = { $case ->
    [provider-contact] Pregunte quién responde del trabajo y añada a esa persona como contacto.
   *[other] Añada un contacto y de qué se ocupa.
}
finding-incomplete-contact = Los datos de este contacto están incompletos.
finding-incomplete-contact-help = Diga de qué se ocupa la persona, qué puede y qué no puede decidir, y cómo y cuándo localizarla.
finding-one-person-bottleneck = Una sola persona responde a todas las preguntas y hace todas las revisiones, y nadie la suple.
finding-one-person-bottleneck-help = Nombre un suplente o pase las preguntas diarias o las revisiones a otra persona.
finding-unnamed-worker = No está definido quién hace exactamente el trabajo.
finding-unnamed-worker-help = Nombre a las personas, quién puede sustituirlas y si el trabajo se puede subcontratar.
finding-unknown-person = Aquí se nombra a { $words }, que no figura ni entre los contactos ni entre quienes hacen el trabajo.
finding-unknown-person-help = Corrija el nombre o añada a la persona.
finding-no-common-working-hours = { $case ->
    [lacking] Nadie puede saber cuándo trabaja esta parte.
    [client-time_zone] No existe ninguna zona horaria { $words }.
    [provider-time_zone] No existe ninguna zona horaria { $words }.
    [provider-working_hours] Las dos partes no trabajan nunca a la vez.
   *[other] Ambas partes trabajan a la vez menos tiempo del exigido.
}
finding-no-common-working-hours-help = { $case ->
    [lacking] Indique la zona horaria y el horario laboral.
    [client-time_zone] Escriba el continente y la ciudad, por ejemplo Europe/London o Asia/Manila.
    [provider-time_zone] Escriba el continente y la ciudad, por ejemplo Europe/London o Asia/Manila.
    [provider-working_hours] Mueva el horario de una de las partes o diga que no hacen falta horas comunes porque el trabajo se pasa por escrito.
   *[other] Mueva el horario de una de las partes o exija menos; tenga en cuenta que el cambio de hora no ocurre el mismo día en todas partes.
}
finding-unstated-language = { $case ->
    [lacking] No está definido el idioma del trabajo.
   *[other] No hay documentos en este idioma; salen en inglés.
}
finding-unstated-language-help = { $case ->
    [lacking] Indique el idioma y el nivel necesario, de A1 a C2.
   *[other] Elija inglés, español, alemán o francés.
}
finding-no-speaking-rules = { $case ->
    [process-hand_back] Ningún caso de este trabajo vuelve al cliente.
   *[other] El proveedor trata con sus clientes y no sabe qué puede decirles.
}
finding-no-speaking-rules-help = { $case ->
    [process-hand_back] Indique lo que el proveedor no debe resolver solo, por ejemplo una amenaza legal.
   *[other] Diga con qué tono se habla, qué se puede decir y qué no.
}
finding-no-schedule = { $case ->
    [schedule-start] No se indica cuándo empieza el trabajo.
   *[other] No se indica ni cuándo termina el trabajo ni con qué preaviso.
}
finding-no-schedule-help = { $case ->
    [schedule-start] Indique el primer día.
   *[other] Indique el último día o, si el trabajo es indefinido, el preaviso.
}
finding-no-milestones = { $case ->
    [lacking] Este hito está incompleto.
    [endless] El precio es fijo, y ni un final ni un hito dicen cuándo está terminado y pagado el trabajo.
   *[other] No hay ningún momento en que se muestre algo terminado.
}
finding-no-milestones-help = { $case ->
    [lacking] Indique su fecha y lo que se podrá ver entonces.
    [endless] Añada un hito con su fecha, indique el último día o pague por horas o por unidades.
   *[other] Añada un hito con su fecha y lo que se entrega entonces.
}
finding-unstated-acceptance = { $case ->
    [lacking] Las reglas de aceptación están incompletas.
    [vague] Nada de aquello por lo que se acepta este hito se puede comprobar.
   *[other] No se indica en qué reconocen ambas partes que se ha alcanzado este hito.
}
finding-unstated-acceptance-help = { $case ->
    [lacking] Diga de cuánto tiempo dispone para revisar, cuántas rondas de cambios se incluyen y qué significa que no responda.
    [vague] Añada un número o una condición que se cumpla o no.
   *[other] Escriba lo que se puede comprobar.
}
finding-dates-out-of-order = { $case ->
    [too-early] Este día es anterior al inicio del trabajo.
    [too-late] Este día es posterior al fin del trabajo.
    [trial-due] La prueba se entrega después del inicio del trabajo.
   *[other] El trabajo termina antes de empezar.
}
finding-dates-out-of-order-help = { $case ->
    [too-early] Cámbielo o empiece antes.
    [too-late] Cámbielo o termine más tarde.
    [trial-due] Haga que la prueba termine antes del inicio del trabajo.
   *[other] Corrija una de las dos fechas.
}
finding-past-deadline = Este día ya ha pasado.
finding-past-deadline-help = Cámbielo o marque el conjunto como acordado si el trabajo está en marcha.
finding-long-silence = { $case ->
    [never] No se ha fijado ningún momento en que ambas partes hablen.
   *[other] Pasa demasiado tiempo sin que nadie hable.
}
finding-long-silence-help = { $case ->
    [never] Fije una reunión: su frecuencia, su hora y su duración.
   *[other] Añada una reunión en ese intervalo o celebre alguna más a menudo.
}
finding-incomplete-touchpoint = { $case ->
    [lacking] Los datos de esta reunión están incompletos.
    [touchpoint-channel] Todas las reuniones usan el mismo canal.
   *[other] Ningún orden del día deja espacio para preguntas.
}
finding-incomplete-touchpoint-help = { $case ->
    [lacking] Diga cuándo, cómo, con quién y sobre qué.
    [touchpoint-channel] Celebre al menos una de otra forma: una llamada muestra lo que un mensaje oculta, y al revés.
   *[other] Ponga en uno de ellos «Preguntas que nadie ha hecho todavía».
}
finding-incomplete-payment-terms = Las condiciones de pago están incompletas.
finding-incomplete-payment-terms-help = Diga cuánto, por qué, cuándo vence y por qué medio.
finding-untracked-work = Nada registra el trabajo que aquí se paga.
finding-untracked-work-help = Haga anotar las horas en una hoja de horas, las piezas en una lista de tareas terminadas, o ambas con una herramienta.
finding-paid-by-time-only = Todo se paga por tiempo y nada por resultado.
finding-paid-by-time-only-help = Dé a un requisito un incentivo o una corrección, vincule un importe a un hito o elija un precio fijo o un precio por unidad.
finding-pay-model-never-revisited = { $case ->
    [payment-model] Empieza una cuota fija antes de haber probado al proveedor.
   *[other] No se indica cuándo se revisa la forma de pagar.
}
finding-pay-model-never-revisited-help = { $case ->
    [payment-model] Pague las primeras semanas por horas o por unidades, o haga una prueba pagada antes de la cuota fija.
   *[other] Escriba cuándo y en qué puede convertirse.
}
finding-rate-without-unit = { $case ->
    [payment-period] No se indica a qué período corresponde la cuota fija.
   *[other] No se indica qué cubre la tarifa.
}
finding-rate-without-unit-help = { $case ->
    [payment-period] Indique el período, por ejemplo un mes.
   *[other] Indique la unidad, por ejemplo una hora o una factura.
}
finding-unknown-currency = { $case ->
    [none] Hay importes, pero no hay moneda.
    [payment-currency] { $words } no es el código de ninguna moneda.
   *[other] Este importe no se puede sumar a los demás, que están en otra moneda.
}
finding-unknown-currency-help = { $case ->
    [none] Escriba el código de tres letras de la moneda, por ejemplo EUR.
    [payment-currency] Escriba el código de tres letras de la moneda, por ejemplo EUR.
   *[other] Escriba el importe en la moneda en que se pagará.
}
finding-payments-not-adding-up = { $case ->
    [no-total] Aquí se paga una parte, pero no hay un total del que lo sea.
   *[other] Los pagos de los hitos no suman el total.
}
finding-payments-not-adding-up-help = { $case ->
    [no-total] Escriba el importe en dinero o indique el total.
   *[other] Corrija uno de ellos.
}
finding-hours-over-cap = El trabajo requiere más horas de las que hay.
finding-hours-over-cap-help = Permita más horas, haga que ayude otra persona o encargue menos.
finding-no-data-limits = { $case ->
    [lacking] Se comparten datos sobre personas.
    [data-item] El proveedor ve datos, y no se indica cuáles.
   *[other] No se indica qué no se comparte nunca.
}
finding-no-data-limits-help = { $case ->
    [lacking] Diga en qué plazo se notifica una brecha de seguridad y qué pasa con los datos al terminar el trabajo.
    [data-item] Indique cada clase de datos, para qué hace falta y en qué forma se comparte.
   *[other] Indíquelo, por ejemplo los accesos bancarios o los números de tarjeta completos.
}
finding-data-item-without-process = { $case ->
    [kept] Estos datos se comparten para un trabajo que no se encarga.
   *[other] Ningún trabajo necesita estos datos.
}
finding-data-item-without-process-help = { $case ->
    [kept] Quite de aquí ese trabajo y también los datos si ningún otro trabajo los necesita.
   *[other] Indique el trabajo que no se puede hacer sin ellos o no los comparta.
}
finding-full-data-without-reason = Estos datos se comparten por completo, y no se indica por qué.
finding-full-data-without-reason-help = Compártalos enmascarados, como muestra o solo en totales, o diga por qué no basta con menos.
finding-regulated-data-without-evidence = { $case ->
    [unseen] La acreditación solicitada aún no se ha visto: { $words }
   *[other] Estos datos están sujetos a normas propias, y no se ha visto ninguna acreditación.
}
finding-regulated-data-without-evidence-help = Pida, para las tarjetas de pago, la declaración de cumplimiento de PCI DSS; para los datos de salud, lo que exige la ley. Mírelo y anote el día.
finding-personal-data-without-evidence = { $case ->
    [data-evidence-name] No existe un certificado de ISO/IEC 27002, que es una lista de medidas.
    [unseen] La acreditación solicitada aún no se ha visto: { $words }
   *[other] Se comparten datos sobre personas, y no se ha visto ninguna acreditación.
}
finding-personal-data-without-evidence-help = { $case ->
    [data-evidence-name] Pida un certificado de ISO/IEC 27001 con su declaración de aplicabilidad.
   *[other] Pida a una empresa su certificado de ISO/IEC 27001, a un autónomo una breve respuesta escrita sobre cómo guarda los datos, y anote que lo ha visto.
}
finding-access-without-rules = { $case ->
    [lacking] Los datos de este acceso están incompletos.
   *[other] Se entregan cuentas, y no se indica cómo.
}
finding-access-without-rules-help = { $case ->
    [lacking] Indique los permisos mínimos que bastan, cómo y cuándo se conceden y cuándo terminan.
   *[other] Escríbalo, por ejemplo cuentas nominales a través de un gestor de contraseñas.
}
finding-unprotected-customers = { $case ->
    [lacking] El proveedor trata con sus clientes.
   *[other] Solo { $words } habla con los clientes y, sin embargo, el proveedor se presenta con su propio nombre.
}
finding-unprotected-customers-help = { $case ->
    [lacking] Diga con qué nombre se presenta, dónde los trata y durante cuánto tiempo no los busca después.
   *[other] Haga que el proveedor se presente solo con el nombre de la empresa o diga qué puede resolver él mismo con los clientes.
}
finding-secret-in-brief = Esto parece una contraseña u otro secreto.
finding-secret-in-brief-help = Quítelo, cámbielo donde se usaba y entréguelo por la vía acordada para cuentas y contraseñas.
finding-overnight-transition = El plan para tomar el relevo está incompleto.
finding-overnight-transition-help = Prevea unas semanas en que ambas partes hagan el trabajo, qué se enseña y la comprobación con que terminan.
finding-no-draft-replies = En este trabajo se responde a clientes, y no hay ningún modelo de respuesta.
finding-no-draft-replies-help = Redacte respuestas a las tres consultas más frecuentes.
finding-no-real-trial = { $case ->
    [lacking] La prueba está incompleta.
   *[other] No se prueba primero al proveedor con un pequeño encargo.
}
finding-no-real-trial-help = { $case ->
    [lacking] Elija un pequeño encargo pagado que se mida por los mismos requisitos y un momento para hablar de él.
   *[other] Añada una prueba: una tarea de unas horas, su remuneración, cuándo se supera y una reunión de valoración.
}
finding-no-way-out = { $case ->
    [exit-during_trial] No se indica cómo puede parar cada parte durante la prueba.
   *[other] No se indica cómo puede parar cada parte.
}
finding-no-way-out-help = { $case ->
    [exit-during_trial] Diga con qué rapidez puede parar cada parte y qué se paga entonces.
   *[other] Indique el preaviso y qué se entrega entonces.
}
finding-no-budget = No está definido lo que puede costar el trabajo.
finding-no-budget-help = Indique el presupuesto y su período; ningún documento para el proveedor los muestra.
finding-cost-over-budget = El plan cuesta más de lo que se puede gastar.
finding-cost-over-budget-help = Aumente el presupuesto o reduzca el volumen, las horas o el precio.
finding-no-contingency = { $case ->
    [all] Se reserva todo el presupuesto.
   *[other] No se reserva nada del presupuesto.
}
finding-no-contingency-help = { $case ->
    [all] Reserve solo una parte, por ejemplo el 10 %.
   *[other] Reserve una parte para lo que nadie ha previsto, por ejemplo el 10 %.
}
finding-too-little-leeway = { $case ->
    [private-real_deadline] Si se usa todo el tiempo de reserva, el trabajo termina después del día en que se necesita de verdad.
    [private-backup-available] El sustituto más rápido necesita más tiempo que el de reserva.
   *[other] No se reserva nada de tiempo.
}
finding-too-little-leeway-help = { $case ->
    [private-real_deadline] Acuerde un final más temprano o ponga un día posterior si hay tiempo.
    [private-backup-available] Reserve al menos el tiempo que un sustituto necesita para incorporarse.
   *[other] Escriba cuánto más tarde de lo acordado puede terminar el trabajo, por ejemplo 1 semana.
}
finding-no-backup-plan = { $case ->
    [private-risk] No se ha anotado ningún riesgo.
    [private-risk-answer] Este riesgo no tiene respuesta.
   *[other] Nadie podría sustituir al proveedor en este trabajo: { $words }.
}
finding-no-backup-plan-help = { $case ->
    [private-risk] Anote qué podría salir mal y qué haría usted entonces.
    [private-risk-answer] Escriba qué haría usted ese día.
   *[other] Nombre a una persona o empresa, de qué se encarga y en cuánto tiempo está disponible.
}
finding-unvetted-provider = { $case ->
    [lacking] El proveedor está elegido, pero no se ha examinado de cerca.
   *[other] No hay nada anotado sobre el proveedor elegido.
}
finding-unvetted-provider-help = { $case ->
    [lacking] Pregunte a clientes anteriores, mire trabajos anteriores y mantenga una entrevista antes de pagar, y anote lo que averigüe.
   *[other] Anote al proveedor como candidato, con referencias, muestras y la entrevista.
}
finding-unanswered-concern = Ningún riesgo recoge esta duda: { $words }
finding-unanswered-concern-help = Añada un riesgo que la mencione, con lo que hará usted al respecto.
finding-candidates-not-compared = Se ha elegido un proveedor sin comparar a dos candidatos.
finding-candidates-not-compared-help = Examine a dos o más según los mismos requisitos, con lugar y precio, y dé puntos a cada uno.
finding-no-expected-benefit = No está escrito qué gana usted con ello.
finding-no-expected-benefit-help = Escriba cuánto tiempo le lleva ahora el trabajo, cuánto vale una hora suya y qué hará con el tiempo.
finding-oversight-above-saving = { $case ->
    [unsettled] No está definido cuánto tiempo puede llevar el seguimiento del proveedor.
    [no-hours] De esto no se deduce cuántas horas lleva.
    [private-owner_hour_value] El trabajo, con su seguimiento, cuesta más de lo que vale el tiempo liberado.
   *[other] El seguimiento y las reuniones llevan al menos tanto tiempo como el trabajo le lleva ahora.
}
finding-oversight-above-saving-help = { $case ->
    [unsettled] Escriba el tiempo, por ejemplo 2 horas a la semana.
    [no-hours] Escriba el tiempo, por ejemplo 5 horas a la semana o 30 minutos al día.
    [private-owner_hour_value] Pague menos, haga menos seguimiento o encargue trabajo que le lleve más tiempo.
   *[other] Revise muestras en lugar de todo y reúnanse con menos frecuencia cuando termine el aprendizaje.
}
finding-private-value-in-public-field = { $words } es confidencial y figura en un texto que lee el proveedor.
finding-private-value-in-public-field-help = Quítelo de este texto.

## Fixed words of the format, by field and word

brief-status-draft = Borrador – no acordado
brief-status-issued = Emitido – aún no acordado
brief-status-agreed = Acordado
provider-subcontracting-none = No permitida: el proveedor hace el trabajo por sí mismo
provider-subcontracting-with_consent = Solo con el consentimiento escrito del cliente
provider-subcontracting-allowed = Permitida
process-method-free = Lo que cuenta es el resultado. Los pasos muestran una manera de llegar a él.
process-method-preferred = El cliente prefiere estos pasos. Otra forma es bienvenida si el resultado es el mismo.
process-method-prescribed = Los pasos deben seguirse tal como están escritos.
process-step-owner-provider = Proveedor
process-step-owner-client = Cliente
process-step-owner-shared = Ambos juntos
process-step-owner-third_party = Un tercero
requirement-kind-timeliness = Puntualidad
requirement-kind-quality = Calidad
requirement-kind-quantity = Cantidad
requirement-kind-cost = Coste
requirement-surveillance-all = Inspección al 100 %
requirement-surveillance-random_sampling = Muestreo aleatorio
requirement-surveillance-periodic = Inspección periódica
requirement-surveillance-customer_complaint = Quejas de clientes
requirement-surveillance-incidental = Observación ocasional
requirement-surveillance-automated = Medición automática
payment-model-fixed = Precio cerrado por todo el trabajo
payment-model-hourly = Por horas
payment-model-per_unit = Un precio por unidad
payment-model-retainer = Iguala: el mismo importe en cada período
payment-model-milestone = Por hitos
payment-period-total = por toda la duración
payment-period-day = al día
payment-period-week = a la semana
payment-period-month = al mes
payment-period-quarter = al trimestre
payment-period-year = al año
payment-fees_paid_by-client = El cliente
payment-fees_paid_by-provider = El proveedor
payment-fees_paid_by-shared = Cada parte los suyos
payment-tracking-timesheet = Parte de horas
payment-tracking-task_log = Registro de tareas terminadas
payment-tracking-tool = Registrado por una herramienta
payment-tracking-none = Ninguno
data-item-kind-public = Públicos
data-item-kind-business = Datos de la empresa
data-item-kind-personal = Datos personales
data-item-kind-employee = Datos de empleados
data-item-kind-health = Datos de salud
data-item-kind-payment_card = Datos de tarjetas de pago
data-item-kind-credentials = Credenciales
data-item-form-none = No se comparten
data-item-form-masked = Enmascarados
data-item-form-sample = Solo una muestra
data-item-form-aggregate = Solo totales
data-item-form-full = Completos
data-evidence-status-wanted = Por presentar
data-evidence-status-seen = Vista por el cliente
representation-identity-named = Con el nombre propio de quien trabaja
representation-identity-alias = Con un nombre acordado
representation-identity-company_only = Solo con el nombre de la empresa del cliente
process-private-decision-outsource = Encargar
process-private-decision-keep = Mantener
process-private-decision-automate = Automatizar
process-private-decision-drop = Abandonar
acceptance-silence-acceptance = El trabajo se considera aceptado
acceptance-silence-not-acceptance = El trabajo no se considera aceptado hasta que el cliente lo diga

## What follows from fixed words

surveillance-how-all = Se revisan todas las piezas del período.
surveillance-how-random_sampling = El evaluador extrae las piezas por sorteo de todo el período, antes de mirar ninguna.
surveillance-how-periodic = En momentos fijos el evaluador revisa lo que hay ese día.
surveillance-how-customer_complaint = Las quejas cuentan una vez que el evaluador confirma que se refieren a este trabajo.
surveillance-how-incidental = Lo que el evaluador observa por casualidad se anota con su fecha.
surveillance-how-automated = Cuenta un informe del sistema; el evaluador lo consulta y guarda una copia.
surveillance-log-all = Período, número de piezas, número que cumple, porcentaje, observaciones
surveillance-log-random_sampling = Período, número de piezas, número extraído, cuáles, número que cumple, porcentaje, observaciones
surveillance-log-periodic = Día, número de piezas, número que cumple, porcentaje, observaciones
surveillance-log-customer_complaint = Día, queja, confirmada o no, qué se hizo, observaciones
surveillance-log-incidental = Día, qué se observó, cumple o no, observaciones
surveillance-log-automated = Período, nombre del informe, número de piezas, porcentaje, observaciones
reckoning-hours = Horas a la semana
reckoning-calendar = El calendario de la duración
reckoning-cost = Lo que cuesta
reckoning-owner = El tiempo de la dirección
reckoning-together = Trabajar juntos
reckoning-targets = Tiempos de reacción
level-error = Hay que resolverlo
level-warning = Conviene resolverlo
level-advice = Buena práctica

## Values: times, rhythms, rates, parts

duration-second = { $count ->
    [one] { $number } segundo
   *[other] { $number } segundos
}
duration-minute = { $count ->
    [one] { $number } minuto
   *[other] { $number } minutos
}
duration-hour = { $count ->
    [one] { $number } hora
   *[other] { $number } horas
}
duration-business-hour = { $count ->
    [one] { $number } hora laborable
   *[other] { $number } horas laborables
}
duration-day = { $count ->
    [one] { $number } día
   *[other] { $number } días
}
duration-business-day = { $count ->
    [one] { $number } día hábil
   *[other] { $number } días hábiles
}
duration-week = { $count ->
    [one] { $number } semana
   *[other] { $number } semanas
}
duration-month = { $count ->
    [one] { $number } mes
   *[other] { $number } meses
}
duration-quarter = { $count ->
    [one] { $number } trimestre
   *[other] { $number } trimestres
}
duration-year = { $count ->
    [one] { $number } año
   *[other] { $number } años
}
every-second = { $count ->
    [1] cada segundo
   *[other] cada { $interval }
}
every-minute = { $count ->
    [1] cada minuto
   *[other] cada { $interval }
}
every-hour = { $count ->
    [1] cada hora
   *[other] cada { $interval }
}
every-business-hour = { $count ->
    [1] cada hora laborable
   *[other] cada { $interval }
}
every-day = { $count ->
    [1] cada día natural
   *[other] cada { $interval }
}
every-business-day = { $count ->
    [1] cada día hábil
   *[other] cada { $interval }
}
every-week = { $count ->
    [1] cada semana
   *[other] cada { $interval }
}
every-month = { $count ->
    [1] cada mes
   *[other] cada { $interval }
}
every-quarter = { $count ->
    [1] cada trimestre
   *[other] cada { $interval }
}
every-year = { $count ->
    [1] cada año
   *[other] cada { $interval }
}
daily = a diario
every-weekday = cada { $days }
monthly-on = el día { $day } de cada mes
day-at = { $day } a las { $time }
rhythm-at = { $rhythm } a las { $time }
list-and = { $first } y { $last }
rate-hour = { $amount } por hora
rate-day = { $amount } por día
rate-calendar-day = { $amount } por día natural
rate-week = { $amount } por semana
rate-month = { $amount } por mes
rate-quarter = { $amount } por trimestre
rate-year = { $amount } por año
unit-minute = minuto
unit-hour = hora
unit-day = día
unit-week = semana
unit-month = mes
unit-quarter = trimestre
unit-year = año
effort = { $time } por { $unit }
share-percent = { $number } %
share-of = { $part } de cada { $whole }
before-start = { $time } antes del inicio
after-start = { $time } después del inicio
before-end = { $time } antes del fin
after-end = { $time } después del fin
before-milestone = { $time } antes de { $milestone }
after-milestone = { $time } después de { $milestone }
after-invoice = { $time } después de la factura
at-start = inicio del trabajo
at-end = fin del trabajo
monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado
sunday = domingo
mon = lun
tue = mar
wed = mié
thu = jue
fri = vie
sat = sáb
sun = dom

## Sentences around values

hours-a-week = { $count ->
    [one] { $number } hora a la semana
   *[other] { $number } horas a la semana
}
hours-a-week-about = { $count ->
    [one] cerca de { $number } hora a la semana
   *[other] unas { $number } horas a la semana
}
all-processes = Todos los trabajos
clock-here = { $when } ({ $zone })
clock-both = { $when } ({ $zone }; { $there } en { $other })
clock-both-aside = { $when } ({ $zone }; { $there }, en { $other })
clock-or = { $first } o { $last }
clock-next-day = { $clock } del día siguiente
clock-day-before = { $clock } del día anterior
clock-other-day = { $clock }, en parte otro día
clock-season = { $clock }, según la época del año

## Calendar and sheets

calendar-work = Trabajo
calendar-talk = Reunión
calendar-ends = Termina el trabajo
calendar-notice = { $notice } antes del fin: es el momento de decir si el trabajo continúa
calendar-alone = Desde hoy el proveedor trabaja solo
calendar-trial = Se entrega la prueba
calendar-level = Desde hoy se exige { $requirement } al { $level }
calendar-level-open = Desde hoy se exige { $requirement }
calendar-a-requirement = un requisito
calendar-runs-out = Caduca: { $name }
calendar-off-client = Día no laborable del cliente
calendar-off-provider = Día no laborable del proveedor
sheet-day = Día
sheet-person = Persona
sheet-work = Trabajo
sheet-from = De
sheet-to = A
sheet-break = Pausa
sheet-hours = Horas
sheet-done = Qué se hizo
sheet-approved-by = Aprobado por
sheet-finished-on = Terminado el
sheet-task = Tarea
sheet-quantity = Cantidad
sheet-where = Dónde verlo
sheet-due = Vencimiento
sheet-accepted-on = Aceptado el
sheet-accepted-by = Aceptado por
sheet-standard = Nivel exigido
sheet-fulfilled = Cumplido
sheet-assessor = Evaluador

# Beginnings of words that tell of a frequency in free text that it is a week or less.
weekly-words = semana, diari, cada día, todos los días
