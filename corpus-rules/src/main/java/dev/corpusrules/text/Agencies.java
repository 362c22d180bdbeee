package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The wire services that articles credit, by the spellings they use. */
public final class Agencies {

    /** The short name first, then other spellings. Collected by us from the services' own names. */
    private static final String[][] KNOWN = {
        {"AP", "associated press", "the associated press"},
        {"Reuters", "thomson reuters", "rtr"},
        {"AFP", "agence france-presse", "agence france presse"},
        {"UPI", "united press international"},
        {"PA", "press association", "pa media", "the press association"},
        {"dpa", "deutsche presse-agentur", "dpa-afx", "dpa/lno", "dpa-infocom"},
        {"APA", "austria presse agentur"},
        {"SDA", "keystone-sda", "ats", "keystone-ats", "sda-ats"},
        {"SID", "sport-informations-dienst"},
        {"EPD", "evangelischer pressedienst"},
        {"KNA", "katholische nachrichten-agentur"},
        {"EFE", "agencia efe"},
        {"Europa Press", "europapress"},
        {"ANSA", "agenzia ansa"},
        {"AGI", "agenzia italia"},
        {"Adnkronos"},
        {"LaPresse"},
        {"Lusa", "agência lusa"},
        {"Agência Brasil", "agencia brasil"},
        {"Estadão Conteúdo", "estadao conteudo"},
        {"Folhapress"},
        {"ANP"},
        {"Belga"},
        {"TT", "tt-nyhetsbyrån"},
        {"NTB"},
        {"Ritzau"},
        {"STT"},
        {"PAP"},
        {"ČTK", "ctk", "čtk"},
        {"MTI"},
        {"Tanjug"},
        {"TASS", "tass", "itar-tass"},
        {"RIA Novosti", "ria nowosti", "риа новости"},
        {"Interfax", "интерфакс"},
        {"Ukrinform", "укринформ", "укрінформ"},
        {"Xinhua", "新华社", "新華社"},
        {"Kyodo", "kyodo news", "共同", "共同通信"},
        {"Jiji", "jiji press", "時事", "時事通信"},
        {"Yonhap", "연합뉴스"},
        {"CNA", "中央社"},
        {"Bernama"},
        {"Antara"},
        {"PTI", "press trust of india"},
        {"ANI", "asian news international"},
        {"IANS"},
        {"UNI", "united news of india"},
        {"APP", "associated press of pakistan"},
        {"BSS"},
        {"UNB"},
        {"AAP", "australian associated press"},
        {"CP", "the canadian press", "canadian press"},
        {"La Presse Canadienne"},
        {"Bloomberg", "bloomberg news"},
        {"Dow Jones", "dow jones newswires"},
        {"MarketWatch"},
        {"PR Newswire", "prnewswire"},
        {"Business Wire"},
        {"GlobeNewswire", "globe newswire"},
        {"Anadolu", "aa", "anadolu agency", "anadolu ajansı"},
        {"DHA"},
        {"IHA", "i̇ha"},
        {"IRNA"},
        {"Fars"},
        {"MENA"},
        {"SPA"},
        {"WAM"},
        {"TNN", "times news network"},
        {"NAN", "news agency of nigeria"},
        {"GNA", "ghana news agency"},
        {"SAPA"},
        {"Prensa Latina"},
        {"Notimex"},
        {"Télam", "telam"},
        {"Colpisa"},
        {"CNS", "catholic news service"},
        {"Religion News Service", "rns"},
        {"TNS", "tribune news service"},
        {"CNN Newsource", "cnn wire"},
        {"Stacker"},
        {"The Conversation"},
    };

    private static final Map<String, String> SHORT_NAMES = shortNames();

    /** Of each name the longest word, which is the rarest: hardly a line without an agency has one. */
    private static final Lexicon TELLING = Lexicon.of(tellingWords());

    private static final int HASHES = 1 << 15;

    /** By hash: whether a name of an agency begins with such a word. Of other words one in two hundred shares a hash. */
    private static final boolean[] FIRST_WORDS = firstWords();

    private Agencies() {}

    /** The usual short name of the agency of that name, in any letter case; empty for everything else. */
    public static Optional<String> named(String name) {
        return mayBegin(name, 0, name.length())
                ? Optional.ofNullable(SHORT_NAMES.get(Folding.fold(name)))
                : Optional.empty();
    }

    /** Whether the block may name an agency, as far as single words tell. */
    public static boolean mayBeIn(PackedWords words, int block) {
        int end = words.end(block);
        for (int i = words.first(block); i < end; i++) {
            long word = words.get(i);
            if (word == Lexicon.NONE || TELLING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The same of a line whose words nobody has told apart, and in which characters may stand that are not seen. */
    static boolean mayBeIn(char[] text, Span line) {
        return Lexicon.mayHoldOthers(text, line) || TELLING.isIn(text, line);
    }

    /** Whether the stretch may begin with an agency's name, as far as its first word tells; most words do not. */
    static boolean mayBegin(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end && !(hash != 0 && Folding.fold(text.charAt(i)) == ' '); i++) {
            hash = hash(hash, text.charAt(i));
        }
        return mayBegin(hash);
    }

    /** Whether an agency's name may begin with a word of that hash. */
    public static boolean mayBegin(int hash) {
        return FIRST_WORDS[hash & HASHES - 1];
    }

    /** The hash of a word with one more character, which counts in folded spelling and if it is seen; 0 is that of none. */
    public static int hash(int hash, char c) {
        char folded = Folding.fold(c);
        return folded == ' ' || folded == Folding.NOTHING ? hash : hash * 31 + folded;
    }

    private static boolean[] firstWords() {
        boolean[] begins = new boolean[HASHES];
        for (String name : SHORT_NAMES.keySet()) {
            int hash = 0;
            for (int i = 0; i < name.length() && name.charAt(i) != ' '; i++) {
                hash = hash(hash, name.charAt(i));
            }
            begins[hash & HASHES - 1] = true;
        }
        return begins;
    }

    private static String tellingWords() {
        StringBuilder words = new StringBuilder();
        for (String name : SHORT_NAMES.keySet()) {
            String longest = longestWord(name);
            // A name with other letters than a to z is told by those.
            if (Lexicon.isWord(longest)) {
                words.append(longest).append(' ');
            }
        }
        return words.toString();
    }

    private static String longestWord(String name) {
        int longest = 0;
        int end = 0;
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters = Lexicon.isLetter(name.charAt(i)) ? letters + 1 : 0;
            if (letters > longest) {
                longest = letters;
                end = i + 1;
            }
        }
        return name.substring(end - longest, end);
    }

    private static Map<String, String> shortNames() {
        Map<String, String> names = new HashMap<>();
        for (String[] spellings : KNOWN) {
            for (String spelling : spellings) {
                names.put(Folding.fold(spelling), spellings[0]);
            }
        }
        return names;
    }
}
