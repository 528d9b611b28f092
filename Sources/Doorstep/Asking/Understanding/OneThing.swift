/// Which words around an "and" name one thing together: "knit and natter".
enum OneThing {
  /// Whether the folded words, one or two on either side of "and" or "or", are one thing.
  static func contains(_ text: String) -> Bool { pairs.contains(text) }

  /// Words for how somebody is; two of them do not make two wishes ("lonely and housebound").
  static func isState(_ key: String) -> Bool { states.contains(key) }

  private static let pairs = Set(
    """
    knit and natter, knit and chat, stitch and natter, sew and natter, craft and chat, craft and natter, arts and crafts,
    art and craft, arts and craft, art and crafts, food and drink, tea and chat, tea and a chat, coffee and chat, tea and cake,
    coffee and cake, cake and chat, tea and coffee, tea and toast, tea and biscuits, chat and chill, cuppa and chat, chat and
    cuppa, cuppa and a, brew and a, tea and talk, tea and sympathy, stop and chat, chatter and natter, natter and knit,
    read and relax, read and write, mums and tots, mums and babies, mum and baby, mother and baby, parent and toddler,
    parents and toddlers, parent and baby, parents and babies, mother and toddler, baby and toddler, babies and toddlers,
    stay and play, play and stay, rhyme and sing, song and rhyme, sing and sign, men and women, boys and girls, ladies and
    gentlemen, young and old, old and young, adults and children, children and families, friends and family, family and
    friends, carers and families, health and wellbeing, health and fitness, health and safety, mind and body, body and mind,
    mental and physical, physical and mental, bed and breakfast, fish and chips, rock and roll, drum and bass, country and western,
    line and ballroom, ballroom and latin, song and dance, folk and acoustic, track and field, black and white, salt and pepper,
    cats and dogs, hide and seek, dungeons and dragons, snakes and ladders, crown and green, bits and bobs, odds and ends,
    bits and pieces, pins and needles, aches and pains, cuts and bruises, ups and downs, up and down, up and about, out and
    about, in and out, to and fro, now and then, here and there, back and forth, on and off, over and over, again and again,
    more and more, each and every, sick and tired, safe and sound, peace and quiet, nice and quiet, nice and easy, well and
    good, washing and dressing, washed and dressed, wash and dress, fetching and carrying, moving and handling, lifting and
    carrying, wash and blow, cut and blow, cut and colour, hair and beauty, hair and nails, hands and feet, nails and feet,
    food and fuel, bread and butter, lost and found, hopes and dreams, profit and loss, pick and mix, make and mend, mend and
    make, make and do, show and tell, bring and share, bring and buy, pay and display, park and ride, stop and search, hit and
    miss, trial and error, rough and tumble, touch and go, come and go, try and get, come and see, go and see, come and help,
    stars and planets, birds and bees, war and peace, past and present, wills and probate, drugs and alcohol, alcohol and
    drugs, drink and drugs, alcohol and drug, drug and alcohol, domestic and sexual, stress and anxiety, anxiety and
    depression, depression and anxiety, bereavement and loss, loss and grief, grief and loss, deaf and blind, blind and
    partially, deaf and hard, vision and hearing, sight and hearing, speech and language, special educational and, black and minority,
    asian and minority, lesbian and gay, gay and lesbian, gay or bisexual, refugees and asylum, asylum seekers and, refugee and
    migrant, debt and money, benefits and money, advice and guidance, information and advice, advice and support, help and
    advice, help and support, support and advice, care and support, support and care, live and learn, nature and wildlife,
    flora and fauna, tai chi and, slimming and weight, one or two, two or three, more or less, sooner or later, rain or shine,
    day or night, day and night, night and day, morning and night, meet and greet, fun and games, body and soul, food and nutrition,
    walk and talk, walk and chat, talk and walk, sit and chat, listen and learn, ebb and flow, cup and saucer, pen and ink, pen
    and wash, needle and thread, bow and arrow, horse and carriage, church and state, law and order, bat and ball, bat and trap
    """.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })

  private static let states = Set(
    """
    alone anxious ashamed autistic bereaved blind bored breathless cold confused deaf depressed disabled elderly exhausted \
    fed frail frightened grieving homeless housebound hungry ill injured isolated lonely lost miserable nervous old overwhelmed \
    poor pregnant retired sad scared shaky shy sick single skint stressed struggling stuck tired unemployed unsteady unwell \
    upset vulnerable weak widowed withdrawn worried young
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
