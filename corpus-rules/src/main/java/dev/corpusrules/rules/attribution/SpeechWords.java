package dev.corpusrules.rules.attribution;

import java.util.Map;
import java.util.Set;

/**
 * The words with which a language credits what was said. Written down by us, and widened on news articles in which every
 * quotation has a speaker.
 *
 * @param verbs forms that report speech or thought by themselves: <em>said</em>
 * @param signs words that tell of speech without reporting it: <em>interview</em>, <em>speaking</em>
 * @param people nouns for one person or a few, by what they do or are: <em>baker</em>
 * @param persons pronouns that point back to one person
 * @param openers pronouns that do so when they begin a sentence
 * @param titles what stands before a person's name
 * @param appositions what stands behind a name and a comma before who the bearer is
 */
record SpeechWords(
        Set<String> verbs,
        Set<String> signs,
        Set<String> people,
        Set<String> persons,
        Set<String> openers,
        Set<String> titles,
        Set<String> appositions) {

    private static final SpeechWords ENGLISH = new SpeechWords(
            words("""
                    accuse accused accuses acknowledge acknowledged acknowledges add added adds admit admits admitted
                    advise advised advises agree agreed agrees allege alleged alleges announce announced announces answer
                    answered answers apologised apologized appealed argue argued argues ask asked asks assert asserted
                    asserts asserting assured attributed believe believed believes blame blamed blames blasted boast
                    boasted boasts called calls cautioned cautions challenged chimed cite cited cites claim claimed claims
                    clarified comment commented comments compared complain complained complains concede conceded concedes
                    concluded concludes condemned confessed confided confirm confirmed confirms contend contended contends
                    continued countered cried criticised criticized declare declared declares declined decried defended
                    denied denies deny denounced describe described describes detailed disagreed disagrees disclosed
                    discussed discusses dismissed elaborated emphasised emphasises emphasized emphasizes encouraged
                    enthused estimated estimates exclaimed expect expected expects explain explained explains expressed
                    expresses fear feared fears feel feels felt found gushed highlighted hinted hope hoped hopes implied
                    indicated informed insist insisted insists instructed interjected joke joked jokes jested laments
                    lamented laughed likened maintain maintained maintains mentioned mused muses note noted notes observed
                    observes opined outlined pleaded pledged pointed ponders posted praised praises predict predicted
                    predicts promised proposed quipped quips quoted reads realised realized reasoned recalled recalls
                    recommended recounted recounts reflected reflects reiterated remarked remembered remembers reminded
                    repeated replied replies reported reports requested responded responds retorted revealed reveals
                    rejected said say says shared shouted sighed slammed speculated speculates spoke spoken stated states
                    stressed stresses suggest suggested suggests summarised summarized talked talks taunted testified
                    testifies thanked thinks thought tell tells told touted tweeted tweets uncovered urged urges
                    vowed wanted wants warn warned warns welcomed whispered wished wonder wondered wonders worried worries
                    writes wrote yelled
                    """),
            words("""
                    according account acknowledging adding address addresses advice anecdote announcing
                    announcement answer appeal arguing asking assertion banner blog blogger book briefing call
                    caller calling caption chant chanting chants chat chorus claiming clip colleague column columnist
                    comment commentary complaint concern concerned concerns conference confession confirming conversation
                    criticism critique debate declaration declaring describing description diary dispatch documentary
                    editorial email emails emphasising emphasizing essay excerpt explaining explanation expert experts
                    fearing filing footage headline hearing hoping hymn idea insisting insists inscription interview
                    interviewed interviews joking journal keynote lecture letter letters line lines lyrics magazine
                    mantra manifesto memo memoir message messages monologue motto narrator news newspaper note noting
                    opinion outburst panel passage petition phrase podcast poem post poster posts praise praising prayer
                    prophecy proverb question questions quote quotes quoting rant reaction reactions reader reads rebuke
                    recalling reflection reflecting remark remarks remembering reply report reporter reporting request
                    response retort revealing review reviewer saying sayings script sentiment sentiments sermon sign signs
                    slogan song speaker speaking speech speeches spokesman spokesmen spokespeople spokesperson
                    spokeswoman statement statements stating story stressing suggesting tale talk talking talks telling
                    testimony text texts thinking thoughts toast transcript tribute tributes tweet tweeting tweets
                    understanding urging verdict verse verses version video view views vision voice voices warning words
                    worry worrying writer writing writings wrongly
                    """),
            words("""
                    activist analyst archbishop architect artist attorney aunt author baker barrister bishop boss boy
                    brother captain carpenter chairman chairwoman chef chief clerk coach colonel commander companion
                    composer conductor constable consultant cook cop curator dad daughter dealer detective diplomat
                    doctor driver economist employee engineer entrepreneur farmer father firefighter fisherman ferryman
                    founder friend gardener girl grandfather grandmother guard guide headteacher historian host
                    husband inspector joiner judge juror keeper landlady landlord lawyer lecturer lifeguard locals man
                    manager mechanic midwife mother mum nephew neighbor neighbour neighbours neighbors niece nurse
                    onlooker organiser organizer owner painter parent partner passenger passengers pastor patient pensioner
                    physicist pilot planner playwright plumber poet policeman policewoman postman priest principal
                    prosecutor psychologist rabbi researcher resident residents sailor salesman schoolboy schoolgirl scientist
                    sergeant shopkeeper singer sister skipper soldier solicitor son surgeon surveyor tailor teacher
                    teenager tenant therapist trader trainer trustee uncle veteran vicar victim villagers waiter waitress widow
                    widower woman wife witness woodcutter
                    """),
            words("he she him her his hers himself herself i me my we us our"),
            words("they their it its that this"),
            words("mr mrs ms miss mx dr prof sir dame lord lady sen rep gov president senator governor minister mayor"
                    + " judge professor captain sergeant colonel general inspector councillor councilman congressman"),
            words("who whose a an the one now"));

    private static final SpeechWords GERMAN = new SpeechWords(
            words("""
                    antwortet antwortete äußert äußerte äußerten beklagt beklagte berichtet berichtete berichteten
                    beschreibt beschrieb bestätigt bestätigte betont betonte bezeichnet bezeichnete bittet dankt dankte
                    denkt entgegnet entgegnete erinnert erinnerte erklärt erklärte erklärten erläutert erläuterte erwartet
                    erwartete erwidert erwiderte erzählt erzählte findet flüstert forderte fordert fordern fragt fragte
                    fürchtet glaubt glaubte hofft hoffte heißt hieß informiert informierte kommentiert kommentierte klagt
                    klagte kritisiert kritisierte kündigt kündigte lobt lobte meint meinte meinen mahnt mahnte nennt
                    nannte prophezeit räumt räumte resümiert rief ruft sagt sagte sagen sagten schildert schilderte
                    schreibt schrieb schrieben sieht sprach spricht teilt teilte twittert twitterte unterstreicht
                    unterstrich verkündet verkündete verlangt verlangte verrät versichert versicherte verspricht versprach
                    verteidigt verweist verwies warnt warnte weiß will wollte wünscht wünschte wundert zitiert zitierte
                    zweifelt
                    """),
            words("""
                    ansicht ansprache antwort anzeige appell artikel aufruf aussage aussagen bemerkung bericht berichten
                    brief buch entschuldigung erklärung forderung frage fragen gedicht gespräch gruß inschrift interview
                    kommentar kritik laut lied losung meinung mitteilung motto nachricht parole plakat podcast post presse
                    pressekonferenz pressesprecher rede reaktion satz schreiben spruch sprecher sprecherin statement
                    stellungnahme stimmen studie text titel transparent tweet twitter urteil video vorwurf warnung wort
                    worte worten wörtlich zeile zeilen zeitung zitat zufolge zuschauer
                    """),
            words("""
                    anwalt anwältin arzt ärztin augenzeuge augenzeugin autor autorin bäcker bäckerin bauer bäuerin besitzer
                    besitzerin bewohner bewohnerin bruder chef chefin direktor direktorin einwohner einwohnerin
                    fahrer fahrerin fährmann forscher forscherin freund freundin geschäftsführer geschäftsführerin
                    händler händlerin ingenieur ingenieurin kapitän kollege kollegin landwirt landwirtin lehrer lehrerin
                    leiter leiterin mutter nachbar nachbarin nachbarn pfarrer pfarrerin pilot pilotin polizist polizistin
                    regisseur regisseurin rentner rentnerin richterin schwester sohn tochter trainer trainerin vater
                    wirt wirtin zeuge zeugin
                    """),
            words(
                    "er sie ihm ihn ihr ihre ihrer ihrem ihren sein seine seiner seinem seinen ich mich mein wir uns unser"),
            words("dies das es"),
            words("herr frau dr prof präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister"
                    + " bürgermeisterin richter richterin sprecher sprecherin"),
            words("der die das dessen deren ein eine"));

    private static final Map<String, SpeechWords> BY_LANGUAGE = Map.of("en", ENGLISH, "de", GERMAN);

    static final Set<String> LANGUAGES = Set.copyOf(BY_LANGUAGE.keySet());

    /** The words of a language in {@link #LANGUAGES}. */
    static SpeechWords of(String language) {
        return BY_LANGUAGE.getOrDefault(language, ENGLISH);
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
