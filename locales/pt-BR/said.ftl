said-task-force = Com um acordo desses, agentes locais podem fazer uma parte do trabalho do ICE durante as suas tarefas do dia a dia.

said-jail = Com um acordo desses, agentes da cadeia verificam para o ICE as pessoas que estão na cadeia, ou cumprem contra elas os mandados do próprio ICE (administrative warrants). Nenhum juiz assina esses mandados.

said-none-since = Não sabemos de nenhum acordo assinado desde então, mas não conhecemos todos.

said-one-since = Sabemos de mais um acordo assinado desde então.

said-county-list = Veja a lista do seu condado.

said-suits-register-day = Isto vem de um registro público desses processos.
