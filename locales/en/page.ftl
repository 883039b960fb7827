### Words that only the HTML page has, which can be printed. All else on it comes from the other
### files.

## Heading at the top and title in the browser's tab. Keep “Sightline”. “who”: the agencies.

page-title = Sightline: your records and who can reach them
