# Programs and voting: the routes by which records reach agencies.
# `.how` says how such a route works in general.

channel-medicaid-data-sharing = Datos de Medicaid que se dan a ICE
    .how =
        Desde el 6 de enero de 2026, un tribunal deja que la agencia federal de Medicaid le dé a ICE
        seis datos, como la dirección, de personas sin presencia legal. En el archivo también están
        las personas con cobertura solo para emergencias. En los estados que demandaron, siguen
        prohibidos los datos de salud y los de personas ciudadanas y residentes legales. En los
        demás, ninguna orden de un tribunal limita lo que se comparte. Los estados que demandaron le
        dijeron después al tribunal que ICE recibió de todos modos un gran conjunto de datos; no
        encontramos ningún fallo sobre eso.
channel-medicaid-health-details = Datos de salud que guarda Medicaid
    .how =
        Medicaid también guarda datos de salud: consultas, exámenes, cuentas. En los estados que
        demandaron, una orden de un tribunal los protege de ICE. En los demás, ninguna orden de un
        tribunal lo hace. No encontramos ningún caso en que ICE los recibiera.
channel-snap-data-demand =
    Requerimiento federal (demand) de datos de estampillas o cupones de alimentos
    .how =
        En 2025, el Departamento de Agricultura les dijo a los estados que entregaran cinco años de
        datos de estampillas o cupones de alimentos (SNAP). Un tribunal bloquea esto para los 22
        estados y D.C. que demandaron. Una carta del departamento dice que 28 estados obedecieron.
        No encontramos ningún documento que muestre que los datos pasaron de allí a ICE.
    .seen-elsewhere =
        Según se reportó, otros estados dieron esos datos, pero no encontramos ningún caso de esta
        agencia en este estado.
channel-snap-officer-request =
    Petición de un agente sobre un expediente de estampillas o cupones de alimentos
    .how =
        La ley de las estampillas o cupones de alimentos (SNAP) solo deja usar los datos de un hogar
        para manejar el programa. Una excepción es para un agente que nombra a una persona que huye
        de un caso por un delito grave, o a alguien que sabe algo necesario sobre ella. Entonces la
        oficina da la dirección, el número de Seguro Social y la foto. Conocemos esta vía por leer
        la ley, no por un caso.
channel-housing-tenant-check = Revisión de inquilinos que reciben ayuda para la vivienda
    .how =
        En marzo de 2025, el Departamento de Vivienda (HUD) y Seguridad Nacional (DHS) acordaron
        comparar datos. HUD mandó archivos de inquilinos a SAVE, una revisión de USCIS, y en enero
        de 2026 ordenó a las oficinas de vivienda revisar a unos 200,000 inquilinos. Que un nombre
        esté en la lista no quiere decir, por sí solo, que un hogar no pueda recibir ayuda. Un fallo
        de junio de 2026 contra el nuevo SAVE está en suspenso desde septiembre de 2026.
channel-bulk-citizenship-check = Revisión de ciudadanía en masa (SAVE)
    .how =
        SAVE es un sistema de USCIS que revisa la ciudadanía y el estatus. En 2025 se unió a los
        datos del Seguro Social, y Seguridad Nacional (DHS) dijo que los datos que se suben podrían
        usarse para hacer cumplir las leyes. No encontramos ningún documento que muestre que ICE lo
        haga. El 22 de junio de 2026, un tribunal anuló el cambio que unió SAVE a los datos del
        Seguro Social. El 25 de septiembre de 2026, la Corte Suprema puso ese fallo en suspenso, así
        que la revisión unida puede volver a funcionar.
channel-voter-roll-demand = Requerimiento federal (demand) de listas de votantes
    .how =
        Desde mayo de 2025, el Departamento de Justicia le ha pedido a casi todos los estados su
        lista completa de votantes. Quiere fechas de nacimiento, números de licencia y números
        parciales de Seguro Social. Al menos 13 estados dieron o prometieron las suyas. Un abogado
        del departamento le dijo a un tribunal que los datos van a Seguridad Nacional (DHS). Los
        tribunales rechazaron demandas por las listas: ocho al 21 de mayo de 2026 según la prensa
        que leímos, y más para septiembre de 2026 según un registro público. Hay apelaciones en
        curso.
    .seen-elsewhere =
        Otros estados dieron o prometieron sus listas, pero no encontramos ningún caso de esta
        agencia en este estado.

channel-voter-file-open = Lista ordinaria de votantes abierta a otros
    .how =
        Las leyes de los estados abren a otros la lista ordinaria de votantes, por regla general con
        el nombre y la dirección. Quién puede pedirla, y para qué, varía de un estado a otro. Hay
        empresas que compran estas listas y las ponen en archivos que venden, también a agencias.
        Los números de Seguro Social y de licencia por lo general no se dan. Conocemos esta vía por
        un resumen de leyes estatales, no por un caso.

channel-state-citizenship-list = Listas de ciudadanía por estado (Orden Ejecutiva 14399)
    .how =
        Una orden del presidente, del 31 de marzo de 2026, les dice a Seguridad Nacional (DHS) y al
        Seguro Social que hagan para cada estado una lista de ciudadanos adultos y se la manden. Un
        tribunal la bloqueó en junio de 2026, y la Corte Suprema puso ese bloqueo en suspenso en
        agosto de 2026. No encontramos si se ha hecho o mandado alguna lista.

channel-cash-aid-report = Informe de una oficina de ayuda en efectivo (TANF, SSI)
    .how =
        Una ley de 1996 obliga a las oficinas de ayuda en efectivo (TANF, SSI) a informar de las
        personas que saben que están en el país sin permiso legal. Un aviso de 2000 le da a “saber”
        un sentido estrecho; no encontramos si todavía vale. Conocemos esta vía por leer la ley, no
        por un caso.

channel-housing-office-report = Informe de una oficina de vivienda
    .how =
        Una ley de 1996 obliga a las oficinas de vivienda federal a informar de las personas que
        saben que están en el país sin permiso legal. Un aviso de 2000 le da a “saber” un sentido
        estrecho; no encontramos si todavía vale. Esto es aparte de la revisión de inquilinos en
        SAVE. Conocemos esta vía por leer la ley, no por un caso.

channel-food-office-report = Informe de una oficina de estampillas o cupones de alimentos
    .how =
        Las reglas de las estampillas o cupones de alimentos (SNAP) obligan a la oficina a informar
        de un miembro del hogar que se sabe que está aquí sin permiso legal. El manual de un estado
        lo lee de forma estrecha: el propio hogar tiene que decirlo, e inmigración tiene que haber
        tomado una decisión formal, como una orden final. Que falten documentos no es motivo.
        Conocemos esta vía por leer las reglas, no por un caso.
