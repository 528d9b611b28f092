/// Sentences people write, and what must be understood of each: no more, no less.
///
/// Left of the arrow what is typed; right of it, parted by " | ", the wishes as quoted and every finding by its kind: `place=`,
/// `radius=` (metres), `language=`, `access=`, `check=`, `gender=`, `age=`, `rate=` (pence), `free`, `days=` (two letters each),
/// `kind=`, `not=` (its words), `passed=` (its words).
enum SentenceTable {
  static let rows: [(typed: String, expected: String)] =
    text.split(separator: "\n").compactMap { line in
      let sides = line.split(separator: "->", maxSplits: 1).map { trimmed(String($0)) }
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static let text = """
    PLACES
    I live in Orrell and my interests are reading and dog walking -> place=Orrell | reading | dog walking
    dog walking near WN5 8LZ -> place=WN5 8LZ | dog walking
    knitting or crochet in Ashton-in-Makerfield -> place=Ashton-in-Makerfield | knitting | crochet
    gardening in wigan -> place=wigan | gardening
    chess near Orrell, Wigan -> place=Orrell, Wigan | chess
    I live near Standish, Wigan and like birds -> place=Standish, Wigan | birds
    choir ZZ1 1AA -> choir ZZ1 1AA
    choir WN5 8LZ -> place=WN5 8LZ | choir
    yoga wn5 -> place=wn5 | yoga
    I'm in Leigh and would love a book club -> place=Leigh | book club
    we've just moved to Standish, want to meet people -> place=Standish | meet people
    chess somewhere near Wigan -> place=Wigan | chess
    she lives in Bath and likes knitting -> place=Bath | knitting
    something in the Wigan area for my mum, bingo -> place=Wigan | bingo
    walking not far from Wigan -> place=Wigan | walking
    I am from Wigan, looking for a choir -> place=Wigan | choir
    DOG WALKING IN WIGAN -> place=WIGAN | DOG WALKING
    my interests are reading and dog walking -> reading | dog walking
    interested in reading -> reading
    interested in Reading -> Reading
    help in the bath -> help in the bath
    swimming in bath -> swimming in bath
    coffee at church -> coffee at church
    stuck at home -> stuck at home
    stuck in bed -> stuck in bed
    tea near home -> tea near home
    help getting home from hospital -> help getting home from hospital
    start in March -> start in March
    new in town -> new in town
    vitamin B12 injections -> vitamin B12 injections
    CO2 alarm -> CO2 alarm
    a job at Leigh Sports Village -> a job at Leigh Sports Village
    lessons in Rugby -> lessons in Rugby
    a walk in the park -> a walk in the park
    swimming near Orrell Water Park -> place=Orrell | swimming
    chess near Orell -> chess near Orell
    anything within 2 miles of Wigan -> radius=3219 | place=Wigan
    knitting within 15 minutes walk of WN5 8LZ -> radius=923 | place=WN5 8LZ | knitting
    chess within 2 miles -> passed=within 2 miles | chess
    chess within 20 minutes drive of Wigan -> chess within 20 minutes drive of Wigan
    I live in Orrell and work in Wigan, chess -> place=Orrell | passed=in Wigan | work | chess

    SEVERAL INTERESTS
    reading, dog walking; chess -> reading | dog walking | chess
    knit and natter -> knit and natter
    arts and crafts -> arts and crafts
    food and drink -> food and drink
    tea and chat -> tea and chat
    knit & natter -> knit & natter
    gardening & cooking -> gardening | cooking
    cooking/baking -> cooking | baking
    Tales and Tails -> Tales and Tails
    lonely and housebound -> lonely and housebound
    out and about -> out and about
    help with washing and dressing -> help with washing and dressing
    I enjoy painting and watching birds -> painting | watching birds
    cooking and swimming (learning disability) -> cooking | swimming | learning disability
    wants hot dinner and company -> hot dinner and company
    she loves singing but hates bingo -> not=hates bingo | singing
    my hobbies are: chess, darts and fishing -> chess | darts | fishing
    fancy dress -> fancy dress
    live music -> live music
    new mum group -> new mum group
    parent and toddler -> parent and toddler

    LANGUAGES
    Polish-speaking carer -> language=polish | carer
    carer who speaks Urdu -> language=urdu | carer
    chess in Welsh -> language=welsh | chess
    coffee morning in BSL -> language=british sign language | coffee morning
    a befriender who speaks Punjabi -> language=punjabi | a befriender
    bereavement support, Arabic speaker -> language=arabic | bereavement support
    Polish -> Polish
    Polish-speaking -> Polish-speaking
    Polish cooking -> Polish cooking
    learn Spanish -> learn Spanish
    Spanish conversation -> Spanish conversation
    lessons in Italian -> lessons in Italian
    BSL course -> BSL course
    BSL -> BSL
    French films -> French films
    books in Urdu -> books in Urdu
    nail polish -> nail polish
    learn to speak Welsh -> learn to speak Welsh
    interested in Greek dancing -> Greek dancing
    doesn't speak English -> doesn't speak English
    Chinese takeaway -> Chinese takeaway

    A WOMAN OR A MAN
    female carer -> gender=woman | carer
    a lady to help with shopping -> gender=woman | help with shopping
    male PA for my son -> gender=man | PA for my son
    a carer, female -> gender=woman | a carer
    personal care from a woman -> gender=woman | personal care
    cleaner who must be a woman -> gender=woman | cleaner
    a man to cut the grass -> gender=man | cut the grass
    women's group -> women's group
    women only swimming -> women only swimming
    men's shed -> men's shed
    man with a van -> man with a van
    I am a woman who can knit -> woman who can knit
    support for male carers group -> support for male carers group
    lady's bike repair -> lady's bike repair
    old man to talk to -> old man to talk to
    I'm a male carer -> male carer

    GETTING IN
    chess, wheelchair accessible -> access=step free | chess
    art class, step-free -> access=step free | art class
    choir with a hearing loop -> access=hearing loop | choir
    a cafe with no stairs -> access=step free | a cafe
    bingo but can't manage stairs -> access=step free | bingo
    swimming with a hoist -> access=hoist | swimming
    chess with disabled parking -> access=parking | chess
    he uses a wheelchair and likes chess -> access=step free | chess
    wheelchair basketball -> wheelchair basketball
    walking stick -> walking stick
    wheelchair repair -> wheelchair repair
    borrow a wheelchair -> borrow a wheelchair
    blind, wants a bit of a social life -> blind | bit of a social life
    stair lift -> stair lift
    carer for my mum who is in a wheelchair -> carer for my mum who is in a wheelchair
    blue badge form -> blue badge form

    CHECKS
    DBS checked cleaner -> check=dbs | cleaner
    carer with an enhanced DBS -> check=enhanced dbs | carer
    hoist-trained carer -> check=moving and handling | carer
    carer who can use a hoist -> check=moving and handling | carer
    gardener, fully insured -> check=insurance | gardener
    carer with references -> check=references | carer
    get a DBS check to volunteer -> get a DBS check to volunteer
    car insurance -> car insurance
    moving and handling training -> moving and handling training

    AGES
    my mum (82) in Wigan loves gardening and needs help with shopping -> place=Wigan | age=82 | gardening | help with shopping
    she is 82 and likes bingo -> age=82 | bingo
    swimming for my 7 year old -> age=7 | swimming
    football, aged 9 -> age=9 | football
    I'm 72, want to learn guitar -> age=72 | learn guitar
    over 60s dancing -> over 60s dancing
    under 5s -> under 5s
    aged 5 to 11 -> aged 5 to 11
    5 year old dog -> 5 year old dog
    he is 6 foot tall -> 6 foot tall
    10 years experience -> 10 years experience

    PRICES
    someone to do my shopping, near WN3, Tuesdays, free -> place=WN3 | days=TU | free | someone to do my shopping
    free yoga -> free | yoga
    yoga for free -> free | yoga
    chess at no cost -> free | chess
    lunch club, can't afford to pay -> free | lunch club
    art, free of charge -> free | art
    carer up to £18 an hour -> rate=1800 | carer
    cleaner, no more than £15.50 an hour -> rate=1550 | cleaner
    carer £15/hour or less -> rate=1500 | carer
    gluten free baking -> gluten free baking
    free time -> free time
    something to do in my free time -> something to do in my free time
    free running -> free running
    smoke free home -> smoke free home
    I'm free on Tuesdays, chess -> days=TU | chess
    free school meals -> free school meals
    free food -> free food
    can't afford heating -> can't afford heating

    DAYS
    chess on Saturday -> days=SA | chess
    choir Tuesday mornings -> days=TU | when=mornings | choir
    Monday to Friday day care -> days=MOTUWETHFR | day care
    football at weekends -> days=SASU | football
    something on tuesday afternoons -> days=TU | when=afternoons
    chess today -> when=today | chess
    swimming tomorrow in Wigan -> place=Wigan | when=tomorrow | swimming
    yoga after 6pm near Wigan -> place=Wigan | when=after 6pm | yoga
    what is on this weekend -> when=on this weekend
    choir in the evenings -> when=in the evenings | choir
    history of Britain today magazine -> history of Britain today magazine
    something before noon on Fridays -> when=before noon | days=FR
    choir, not Mondays -> days=TUWETHFRSASU | choir
    chess in the evening -> when=in the evening | chess
    Tuesdays or Thursdays, bowls -> days=TU | days=TH | bowls
    Sunday lunch -> Sunday lunch
    Sunday school -> Sunday school
    Good Friday -> Good Friday
    Monday club -> Monday club
    evening classes -> evening classes
    dad came out of hospital on Friday, needs meals -> dad came out of hospital on Friday | meals
    the sun room -> the sun room

    KINDS
    I want to volunteer with animals -> kind=volunteering | animals
    volunteering opportunities with children -> kind=volunteering | children
    volunteer driver -> volunteer driver
    fishing, groups only -> kind=group | fishing

    NOT WANTED
    walking group, no dogs -> not=no dogs | walking group
    walks, not dogs -> not=not dogs | walks
    hates groups, likes chess -> not=hates groups | chess
    she can't stand bingo but loves cards -> not=she can't stand bingo | cards
    a social club without alcohol -> not=without alcohol | a social club
    lunch club that isn't religious -> not=that isn't religious | lunch club
    sport, not football -> not=not football | sport
    doesn't like crowds or noise, wants gardening -> not=doesn't like crowds or noise | gardening
    not keen on dogs but loves cats -> not=not keen on dogs | cats
    anything but bingo -> not=anything but bingo
    hates bingo and loves reading -> not=hates bingo | reading
    not interested in football, snooker -> not=not interested in football | snooker
    choir, no hymns please -> not=no hymns | choir
    can't get out -> can't get out
    not sleeping -> not sleeping
    no one to talk to -> no one to talk to
    nothing to do -> nothing to do
    never been to a gym -> never been to a gym
    no heating -> no heating
    no washing machine -> no washing machine
    has no family nearby -> has no family nearby
    can't work the internet -> can't work the internet
    not eating well -> not eating well
    my hands shake so I can't sew any more -> my hands shake so I can't sew any more
    without a car -> without a car
    hates being alone -> hates being alone
    doesn't want to go into a care home -> doesn't want to go into a care home
    not only chess -> not only chess
    whether or not to move -> whether or not to move
    not walking well -> not walking well

    MIXED
    I'm 68, live in Standish and love photography -> place=Standish | age=68 | photography
    looking for a choir near Wigan on Wednesday evenings -> place=Wigan | days=WE | when=evenings | choir
    my dad likes snooker and darts, he can't climb stairs -> access=step free | snooker | darts
    a woman to clean for my nan in Leigh, up to £16 an hour -> place=Leigh | gender=woman | rate=1600 | clean for my nan
    we need a sitter who speaks Polish for my husband -> language=polish | sitter for my husband
    he's deaf and uses BSL, loves fishing -> language=british sign language | deaf | fishing
    Urdu speaking women's group -> language=urdu | women's group
    free art classes in Wigan for over 50s -> place=Wigan | free | art classes for over 50s
    bingo near M33 on Fridays -> place=M33 | days=FR | bingo
    not far from WN5 8LZ, a tea dance -> place=WN5 8LZ | a tea dance
    I hate football but I like rugby -> not=I hate football | rugby
    mum has dementia and loves old films -> mum has dementia | old films
    someone to walk my dog -> someone to walk my dog
    no dogs allowed cafe -> no dogs allowed cafe
    I don't drive -> don't drive
    I don't like bingo -> not=I don't like bingo
    lost my husband, don't know anyone -> lost my husband | don't know anyone
    can't read or write -> can't read or write
    I am not religious but like singing -> not=not religious | singing
    can you find me a gardener -> can you find me a gardener
    fear of dogs -> fear of dogs
    scared of dogs -> not=scared of dogs
    Macmillan coffee morning, Saturday -> days=SA | Macmillan coffee morning
    Friday prayers -> days=FR | prayers
    the Polish church -> the Polish church
    Welsh choir -> Welsh choir
    Irish dancing -> Irish dancing
    walking football -> walking football
    gentle exercise, level access -> access=step free | gentle exercise
    sugar free -> sugar free
    a job in Wigan -> place=Wigan | a job
    had a baby in june and I can't stop crying -> had a baby in june and I can't stop crying
    bringing up our grandkids and struggling -> bringing up our grandkids and struggling
    recurrent falls, poor balance, 81 -> age=81 | recurrent falls | poor balance
    chess, 7 -> chess | 7
    hospital discharge friday, meals -> hospital discharge friday | meals
    lunch in Wigan or Leigh -> place=Wigan | passed=or Leigh | lunch
    classes in Wigan -> place=Wigan | classes

    PLAIN
    someone to get the groceries -> someone to get the groceries
    mum needs a break -> needs a break
    I want to get out more -> want to get out more
    widower, finding it hard -> widower | finding it hard
    drinks too much -> drinks too much
    garden got out of hand -> garden got out of hand
    used to do woodwork -> used to do woodwork
    owt to do with birds -> owt to do with birds
    she worked in a mill all her life -> worked in a mill all her life
    sick of four walls of an evening -> when=of an evening | sick of four walls
    chess of a night, not pubs -> when=of a night | not=not pubs | chess
    a night of comedy -> a night of comedy
    sitting service so I can go out -> sitting service so I can go out
    lift to the eye clinic -> lift to the eye clinic
    ex navy -> ex navy
    behind with the rent -> behind with the rent
    """
}
