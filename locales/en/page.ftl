# What only a page to print says.

page-title = Sightline: your records and who can reach them
