### Lo que rodea las cartas listas para firmar. Las cartas mismas están en letters.ftl.

## The list.

letters-title = Cartas listas para firmar
letters-lede =
    Cada carta le pide a una oficina o empresa lo que la ley le permite pedir. Ninguna habla de su
    estatus. Antes de enviarla, lea qué datos de usted entrega cada una.
letters-safe = Esta la puede enviar por su cuenta
letters-with-lawyer = Solo con un abogado o una clínica legal
letters-answered = Se debe a lo que respondió sobre: { $questions }.
letters-open = No podemos descartar el peligro, porque no respondió sobre: { $questions }.
letters-go-on =
    Un abogado, un representante acreditado o una clínica legal puede leerla con usted y enviarla en
    su nombre. Entonces puede ponerse la dirección de ellos donde la carta pide una dirección postal.

## Labels before a text.

letters-ways = Cómo enviarla
letters-address = La dirección
letters-fee = Cuánto cuesta
letters-deadline = Cuándo deben actuar
letters-encloses = Ponga en el sobre
letters-caution = Tenga cuidado
letters-steps = Cumple este paso

## After these labels.

letters-fee-free = Nada
letters-fee-varies = Depende de la oficina.
letters-fee-dollars = ${ NUMBER($dollars) }
letters-deadline-working = { $days ->
    [one] En un día hábil desde que llegó la solicitud. Las oficinas se retrasan a menudo.
   *[other] En { NUMBER($days) } días hábiles desde que llegó la solicitud. Las oficinas se retrasan a menudo.
}
letters-deadline-calendar = { $days ->
    [one] En un día desde que llegó la solicitud. Las oficinas se retrasan a menudo.
   *[other] En { NUMBER($days) } días desde que llegó la solicitud. Las oficinas se retrasan a menudo.
}
letters-check-address = Compruebe primero esta dirección: nuestra fuente es { PRECISION($date) ->
    [day] del { DATE($date) }
    [month] de { DATE($date) }
   *[year] de { DATE($date) }
}.
letters-check-undated = Compruebe primero esta dirección: la página que leímos no tiene fecha.

## The ways.

way-mail = por correo postal
way-email = por correo electrónico
way-online = en la página de la propia oficina
way-phone = por teléfono
way-in-person = en persona

## The page to print.

letters-keep = Para usted. Guarde esta hoja, no la envíe.
letters-beside = Lo que dice la carta
letters-by-hand = Escríbalo a mano en la carta impresa. No lo escriba aquí.
letters-required = la oficina lo pide
sheet-date = Fecha
sheet-subject = Asunto
sheet-law = Ley
sheet-about = Sobre esta solicitud
sheet-declare =
    Declaro bajo pena de perjurio que lo que esta carta dice de mí es verdadero y correcto. Firmado en
    la fecha de abajo.
sheet-enclosed = Se adjunta
sheet-signature = Firma
