package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.text.Lexicon;
import java.util.Arrays;

/**
 * A field of words that web pages speak in around an article, in English. The lists are ours, written from what buttons,
 * footers and forms say on any page; they hold no publisher's name and were not read off labelled lines.
 */
enum Cue {
    SHARING("""
            share shares sharing tweet tweets retweet facebook twitter whatsapp email e mail linkedin instagram pinterest
            reddit telegram messenger youtube tiktok snapchat flipboard tumblr bluesky mastodon threads follow following
            followers print copy link url bookmark send via fb rss feed social connect
            """),
    ACCOUNT("""
            subscribe subscribed subscriber subscribers subscription subscriptions unsubscribe sign signup login log logged
            logout register registered registration account password username member members membership newsletter
            newsletters inbox unlimited trial donate donation contribute alerts notifications exclusive premium delivered
            join access free briefing digest weekly daily
            """),
    LINKING("""
            read more related see also watch view click here continue next previous back top popular trending latest
            recommended recommend stories story article articles posts archive archives archived gallery listen reading
            picks editors featured discover explore browse learn find out missed viewed most must recent today
            """),
    SECTION("""
            home news world politics business sport sports entertainment lifestyle opinion opinions health science
            technology tech travel weather finance markets money culture local national international education video
            videos podcast podcasts life style arts food fashion cars motoring property jobs classifieds obituaries
            horoscopes crossword games puzzles magazine index tag tags tagged topics topic categories category filed
            sections section blog breaking uk us europe africa asia australia canada regional editorial analysis
            """),
    LEGAL("""
            copyright rights reserved terms privacy policy cookies cookie consent contact advertise disclaimer conditions
            notice accessibility sitemap careers reproduced permission distributed redistributed republished rewritten
            material license licence licensed gdpr legal trademark preferences settings agree accept agreement protected
            recaptcha corrections imprint help faq faqs
            """),
    SELLING("""
            advertisement advertisements advertising advert adverts ad ads sponsored sponsor promoted affiliate commission
            promo promotion promotional shop buy deal deals offer offers discount sale coupon coupons code price prices
            shipping cart checkout order store partner partners paid purchase
            """),
    PICTURE("""
            photo photos photograph photography photographer photographs image images picture pictures pictured credit
            credits courtesy getty caption illustration file screenshot stock handout slide slideshow copyrighted graphic
            """),
    TALKING("""
            comment comments commenting reply replies leave discussion conversation report abuse required field fields name
            website moderated moderation submit post posting respond response thoughts vote votes poll rating rate like
            dislike likes
            """),
    SCREEN("""
            close open menu skip content loading load play pause mute volume toggle expand collapse enable disable browser
            javascript app apps download install ios android select enter button cancel save search navigation main toolbar
            scroll jump page pages swipe tap print zoom minimize fullscreen captions error please
            """),
    AUTHOR("""
            author authors writer reporter editor editors journalist correspondent contributor contributors staff freelance
            columnist bio biography profile reach reached avatar team writes covers about
            """),
    TIME("""
            jan january feb february mar march apr april jun june jul july aug august sep sept september oct october nov
            november dec december mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun
            sunday ago updated published modified last am pm gmt est edt bst pst pdt utc min mins minute minutes hour
            hours day days week weeks month months date time
            """),
    /** Not of the page but of the article: how reports say who spoke. */
    SPEECH("""
            said says say told tells added adds according asked explained argued warned announced insisted replied wrote
            believes thinks noted claimed
            """),
    PERSON("""
            i he she they him her his hers them their theirs me my mine
            """),
    READER("""
            you your yours
            """),
    HOUSE("""
            we our ours
            """);

    private static final Lexicon LEXICON =
            Lexicon.of(Arrays.stream(values()).map(cue -> cue.words).toArray(String[]::new));

    /** How many of the cues speak of the page rather than of the article: the first ones. */
    static final int OF_PAGE = TIME.ordinal();

    private final String words;

    Cue(String words) {
        this.words = words;
    }

    /** The ordinal of the cue that has the packed word; -1 when none has. */
    static int of(long packed) {
        return LEXICON.list(packed);
    }
}
