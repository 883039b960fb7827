said-task-force = Avec un tel accord, des agents locaux peuvent faire une partie du travail de l’ICE pendant leur travail de tous les jours.

said-jail = Avec un tel accord, des agents de prison locale contrôlent pour l’ICE les personnes qui y sont détenues, ou exécutent contre elles les mandats administratifs (administrative warrants) de l’ICE elle-même. Aucun juge ne signe ces mandats.

said-none-since = Nous ne connaissons aucun accord signé depuis, mais nous ne les connaissons pas tous.

said-county-list = Voyez la liste pour votre comté.

said-suits-register-day = Cela vient d’un registre public de ces procès.
