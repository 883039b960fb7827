said-task-force =
    Dapre yon akò konsa, ajan lokal kapab fè kèk nan travay ICE pandan travay yo chak jou.

said-jail =
    Dapre yon akò konsa, ajan prizon yo tcheke moun ki nan prizon an pou ICE, oswa yo egzekite pwòp
    manda administratif ICE (administrative warrant) sou yo. Okenn jij pa siyen manda sa yo.

said-none-since = Nou pa konnen okenn ki siyen depi lè sa a, men nou pa konnen yo tout.

said-one-since = Nou konnen yon lòt ki siyen depi lè sa a.

said-county-list = Gade lis la pou konte ou.

said-suits-register-day = Sa soti nan yon rejis piblik sou pwosè sa yo.
