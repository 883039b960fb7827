# Lo que solo dice una página para imprimir.

page-title = Sightline: sus datos y quién puede tener acceso a ellos
