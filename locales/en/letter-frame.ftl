### What stands around letters ready to sign, in window, terminal and on paper: the list, labels, and
### the frame of the sheet. The letters themselves are in letters.ftl.

## The list.

# Heading of the screen, and of the list in the terminal.
letters-title = Letters ready to sign
# Below it. “status”: immigration status.
letters-lede =
    Each letter asks an office or a company for what the law lets you ask. None of them mentions your
    status. Read what each one gives away about you before you send it.
# Above a letter without a known danger for this person. Not “safe”: nobody can promise that.
letters-safe = You can send this one yourself
# Above a letter that is dangerous, or may be. The reason follows.
letters-with-lawyer = Only with a lawyer or a legal clinic
# $questions: short names of questions, as a list (“Home state and License”).
letters-answered = This follows from what you answered about: { $questions }.
letters-open = We cannot rule the danger out, because you did not answer about: { $questions }.
# Accredited representative: not a lawyer, but recognized by the Justice Department.
letters-go-on =
    A lawyer, an accredited representative or a legal clinic can read it with you and send it in your
    name. Their address can then stand where the letter asks for a mailing address.

## Labels before a text. No colon and no full stop: the terminal adds “:”, the page “.”.

letters-ways = How to send it
letters-address = The address
letters-fee = What it costs
letters-deadline = When they must act
letters-encloses = Put in the envelope
letters-caution = Take care
# Names of steps follow, joined by “; ”.
letters-steps = It carries out

## After these labels.

letters-fee-free = Nothing
letters-fee-varies = It differs from office to office.
# $dollars: whole number.
letters-fee-dollars = ${ NUMBER($dollars) }
# The law follows in parentheses. Not a promise: offices are often late.
letters-deadline-working = { $days ->
    [one] Within one working day after the request came in. Offices are often late.
   *[other] Within { NUMBER($days) } working days after the request came in. Offices are often late.
}
letters-deadline-calendar = { $days ->
    [one] Within one day after the request came in. Offices are often late.
   *[other] Within { NUMBER($days) } days after the request came in. Offices are often late.
}
# $date: up to when our source shows the address.
letters-check-address = Check this address first: our source for it is from { DATE($date) }.
letters-check-undated = Check this address first: the page that we read has no date.

## The ways, in a list: “by mail and on the phone”.

way-mail = by mail
way-email = by email
# The letter's text is copied into the page, or attached there.
way-online = on the office's own page
way-phone = by phone
way-in-person = in person

## The page to print. It has a sheet for the office, and one for the person.

# Heading of the sheet that the person keeps.
letters-keep = For you. Keep this page, do not send it.
# Above the letter in two columns: English, and the person's language.
letters-beside = What the letter says
# In the form, behind a field that is never typed.
letters-by-hand = Write this on the printed letter by hand. Do not type it here.
# In the form, behind the name of a field.
letters-required = the office asks for this

# The frame of the letter itself, in English on the sheet; translated for the person's copy.
sheet-date = Date
sheet-subject = Subject
sheet-law = Law
# Above the name, birth date and so on.
sheet-about = About this request
# Sworn: a false statement is a crime. “the date below”: the one beside the signature.
sheet-declare =
    I declare under penalty of perjury that what this letter says about me is true and correct.
    Signed on the date below.
sheet-enclosed = Enclosed
sheet-signature = Signature
