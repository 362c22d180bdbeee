package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    private static final String BODY = """
            The bridge over the Lind has been closed since Monday, and nobody in the town hall knows for how long. The council met twice without an answer.

            Engineers found cracks in two of the seven piers. A third will be looked at when the water has fallen, said the harbour office.
            """;

    private static final String LONG = "Bridge closed until spring\n\n" + BODY.repeat(8) + "\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "By Maren Oduya # Maren Oduya",
                "BY MAREN ODUYA # MAREN ODUYA",
                "ByHeather Quillfeather # -",
                "By Maren Oduya and Tomas J. Brandt # Maren Oduya; Tomas J. Brandt",
                "By Maren Oduya, Lindford Courier # Maren Oduya",
                "By Maren Oduya | maren@courier.example # Maren Oduya",
                "By Maren Oduya Published in Harbour News 3 May 2024 2:24 pm # Maren Oduya",
                "By May Lindqvist # May Lindqvist",
                "Posted on 4 May 2024 by lindfox # lindfox",
                "4 May 2024 by Maren Oduya # Maren Oduya",
                "Written by: Maren Oduya # Maren Oduya",
                "Words by Maren Oduya # Maren Oduya",
                "Author: Maren Oduya # Maren Oduya",
                "Avatar of Lindford News # Lindford News",
                "Von Jörg Söldner und Anna Weiß, dpa # Jörg Söldner; Anna Weiß",
                "Von Jörg Söldner, Redakteur # Jörg Söldner",
                "Ein Gastbeitrag von Jörg Söldner # Jörg Söldner",
                "Text und Fotos: Jörg Söldner # Jörg Söldner",
                "JÖRG SÖLDNER 19.10.2024, 05:00 Uhr # JÖRG SÖLDNER",
                "Par Cécile Aubanel (à Lyon) # Cécile Aubanel",
                "Propos recueillis par Cécile Aubanel # Cécile Aubanel",
                "Por María R. Quiroga # María R. Quiroga",
                "Di Marco Bellandi # Marco Bellandi",
                "A cura di Marco Bellandi # Marco Bellandi",
                "Door Pieter van der Zwan # Pieter van der Zwan",
                "Av Åsa Lindmark # Åsa Lindmark",
                "Text: Åsa Lindmark # Åsa Lindmark",
                "Maren Oduya # Maren Oduya",
                "Julia Clarke Wend and Samuel Levy # Julia Clarke Wend; Samuel Levy",
                "Maren Oduya, April 19, 2024 # -",
                "Martha Oduya, April 19, 2024 # Martha Oduya",
                "Martha Oduya Political Correspondent # Martha Oduya",
                "Martha Oduya Senior Politics Editor, The Lindford Courier # Martha Oduya",
                "Martha Oduya · LBC News · Posted: 14 Oct 2024 9:27 AM ET # Martha Oduya",
                "Martha Oduya@marthaoduya # Martha Oduya",
                "Lindford Daily 9/21/2024 Martha Oduya # Martha Oduya",
                "LBC/Martha Oduya # Martha Oduya",
                "Newsroom team # -",
                "Lindford News Desk # Lindford News Desk",
                "Lokalredaktion # Lokalredaktion",
                "文：林小明 # 林小明",
                "記者王小明／台北報導 # 王小明",
                "김하늘 기자 # 김하늘",
                "[山本太一，Harbour] # 山本太一",
            })
    void namesTheAuthorOfALineBehindTheHeadline(String line, String names) {
        assertThat(authors("Bridge closed until spring\n\n" + line + "\n\n" + BODY))
                .as(line)
                .isEqualTo(names.equals("-") ? authorsOfOddLine(line) : names);
    }

    /** Lines of which only the acceptance is promised, not the exact name. */
    private static String authorsOfOddLine(String line) {
        String names = authors("Bridge closed until spring\n\n" + line + "\n\n" + BODY);
        assertThat(names).as(line).isNotEmpty();
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: Maren Oduya",
                "Foto: Martha Oduya",
                "Image: Martha Oduya / Lindpix",
                "© Martha Oduya",
                "Martha Oduya/AP",
                "World News",
                "Climate change",
                "Last updated: 4 May 2024, 10:15",
                "4 May 2024",
                "3 min read",
                "Share this article",
                "By the end of the week the bridge should be open again.",
                "By Friday the water had risen",
                "Martha Oduya: the bridge is safe",
                "Why Martha Oduya is leaving",
                "Council Bridge",
                "A Changing Riverbank",
                "Pending Questions",
            })
    void takesNoOtherLineForAByline(String line) {
        assertThat(authors("Bridge closed until spring\n\n" + line + "\n\n" + BODY))
                .isEmpty();
    }

    @Test
    void aNameAloneInTheFirstLineIsWhatTheArticleIsAbout() {
        assertThat(authors("Martha Oduya\n\n" + BODY)).isEmpty();
    }

    @Test
    void aLeadInMayStandOnALineOfItsOwn() {
        assertThat(authors("Bridge closed until spring\nBy\nMaren Oduya\n\n" + BODY))
                .isEqualTo("Maren Oduya");
        assertThat(authors("Bridge closed until spring\nAuthor of the article:\nMaren Oduya\n\n" + BODY))
                .isEqualTo("Maren Oduya");
    }

    @Test
    void theLastLinesMayNameTheAuthorToo() {
        assertThat(authors(
                        "Bridge closed until spring\n\n" + BODY + "\nMartha Oduya is a staff writer at the Courier."))
                .isEqualTo("Martha Oduya");
        assertThat(authors(LONG + "Martha Oduya\n\n3 May 2024\n\nBridges")).isEqualTo("Martha Oduya");
        assertThat(authors(LONG + "Martha Oduya\n\nLindford\n\nBridges")).isEmpty();
        assertThat(authors("Brücke gesperrt\n\n" + BODY.strip() + " (mlk)")).isEqualTo("mlk");
        assertThat(authors("Bridge closed\n\n" + BODY + "\nLBC/Xolu Brandt\n\nRelated stories"))
                .isEqualTo("Xolu Brandt");
        assertThat(authors("Bridge closed\n\n" + BODY + "\nThe Courier editorial team comprises nine people."))
                .isEqualTo("The Courier editorial team");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "LINDFORD (AP) — The bridge over the Lind is closed. # AP",
                "LINDFORD, July 19 (UPI) — The bridge over the Lind is closed. # UPI",
                "Lindburg (dpa) - Die Brücke ist gesperrt. # dpa",
                "Lindburg (dpa/lno) - Die Brücke ist gesperrt. # dpa",
                "(Reuters) - The bridge over the Lind is closed. # Reuters",
                "新华社林德4月24日电 大桥关闭。# Xinhua",
                "The bridge is closed. (Reporting by Maren Oduya; Editing by Tom Brandt) # Reuters",
                "Die Brücke ist gesperrt. (APA) # APA",
            })
    void namesTheAgency(String paragraph, String agency) {
        assertThat(metadata("The bridge\n\n" + paragraph + "\n").agencies())
                .extracting(Metadata.Value::value)
                .containsExactly(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor told AP that the bridge is closed, and the paper (Reuters) said so.",
                "The bridge at dusk. Martha Oduya (REUTERS)",
                "The town (LND) — a place of bridges — is cut off.",
            })
    void takesNoMentionForACredit(String paragraph) {
        assertThat(metadata("The bridge\n\n" + paragraph + "\n").agencies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "© 2024 Lindford Courier. All rights reserved. # Lindford Courier",
                "Copyright © 2019-2024 by The Lindford Courier # The Lindford Courier",
                "The post Bridge closed appeared first on Lindford Courier. # Lindford Courier",
                "The post Bridge closed appeared first on Lindford Times UK. # Lindford Times UK",
                "This article was originally published in The Lindford Courier on 3 May. # The Lindford Courier",
                "Der Beitrag Brücke gesperrt erschien zuerst auf Lindburger Bote. # Lindburger Bote",
            })
    void namesTheOutlet(String line, String outlet) {
        Metadata metadata = metadata("The bridge\n\n" + BODY + "\n" + line + "\n");
        assertThat(metadata.publisher()).isNotNull();
        assertThat(metadata.publisher().value()).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Additional reporting by Martha Oduya # Martha Oduya",
                "With reporting by Martha Oduya and Julia Clarke in Lindford # Martha Oduya; Julia Clarke",
                "Reporting by Martha Oduya; Editing by Peter Lund # Martha Oduya",
                "(Reporting by Martha Oduya and Julia Clarke; Editing by Peter Lund) # Martha Oduya; Julia Clarke",
                "Martha Oduya and Julia Clarke contributed to this report. # Martha Oduya; Julia Clarke",
                "Courier staff writer Martha Oduya in Lindford contributed reporting. # Martha Oduya",
                "The Associated Press contributed to this report. # ''",
                "Editing by Peter Lund # ''",
                "Edited by Peter Lund # ''",
                "Research by Peter Lund # ''",
            })
    void theFootThanksThoseWhoReported(String line, String names) {
        assertThat(authors(LONG + line)).isEqualTo(names);
        assertThat(authors(LONG.replaceFirst("\n\n", "\n\nBy Anna Lindqvist\n\n") + line))
                .isEqualTo("Anna Lindqvist");
    }

    @Test
    void anAgencyMayContribute() {
        assertThat(metadata(LONG + "The Associated Press contributed to this report.")
                        .agencies())
                .extracting(Metadata.Value::value)
                .containsExactly("AP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "By Ines Tolland, 14 March 2026 # 2026-03-14 # ",
                "Published: March 14, 2026 10:02 am # 2026-03-14 # ",
                "14 March 2026 # 2026-03-14 # ",
                "Saturday, 14 March 2026, 10:15 GMT # 2026-03-14 # ",
                "5 min read · 14 March 2026 # 2026-03-14 # ",
                "2026-03-14 # 2026-03-14 # ",
                "Martha Oduya 14.03.2026, 05:00 Uhr # 2026-03-14 # ",
                "Posted on 14 March 2026 by lindfox # 2026-03-14 # ",
                "Veröffentlicht am 14. März 2026 # 2026-03-14 # ",
                "Published 14 March 2026 | Updated 16 March 2026 # 2026-03-14 # 2026-03-16",
                "Last updated: 16 March 2026, 10:15 # # 2026-03-16",
                "LINDFORD, March 14, 2026 (AP) — The bridge over the Lind was shut. # 2026-03-14 # ",
                "LINDFORD, March 14 (AP) — The bridge over the Lind was shut. # # ",
                "03/04/2026 # # ",
                "On 14 March 2026 the bridge over the Lind was shut. # # ",
                "The fire of 14 March 2026 # # ",
                "Public meeting: 14 March 2026, 7 pm # # ",
            })
    void namesTheDay(String line, @Nullable String published, @Nullable String modified) {
        Metadata metadata = metadata("Bridge closed until spring\n\n" + line + "\n\n" + BODY);
        assertThat(day(metadata.published())).isEqualTo(published);
        assertThat(day(metadata.modified())).isEqualTo(modified);
    }

    @Test
    void aDayInTheFootMustBeLabelled() {
        assertThat(metadata(LONG + "Published 14 March 2026").published()).isNotNull();
        assertThat(metadata(LONG + "14 March 2026").published()).isNull();
    }

    private static @Nullable String day(Metadata.@Nullable Value<LocalDate> day) {
        return day == null ? null : day.value().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "© 2026 Velmouth Gazette # © 2026 Velmouth Gazette # ",
                "This article was originally published in the Velmouth Gazette. # # Velmouth Gazette",
                "CC BY 4.0 # CC BY 4.0 # ",
                "Text: CC BY-SA 4.0 # Text: CC BY-SA 4.0 # ",
                "This work is under a Creative Commons licence. # This work is under a Creative Commons licence. # ",
                "Photo: Peter Lund, CC BY 2.0 # # ",
                "All rights reserved. # # ",
            })
    void namesRightsAndOrigin(String line, @Nullable String rights, @Nullable String origin) {
        Metadata metadata = metadata(LONG + line);
        assertThat(metadata.rights() == null ? null : metadata.rights().value()).isEqualTo(rights);
        assertThat(metadata.origin() == null ? null : metadata.origin().value()).isEqualTo(origin);
        assertThat(metadata.authors()).isEmpty();
    }

    @Test
    void theCopyrightOfAPictureNamesNoOutlet() {
        assertThat(metadata("The bridge\n\n© 2024 Getty Images\n\n" + BODY).publisher())
                .isNull();
    }

    @Test
    void everyCreditKnowsItsPlace() {
        String text = "Bridge closed until spring\n\nBy Maren Oduya\n\n" + BODY;
        Span place = metadata(text).authors().get(0).place();
        assertThat(place).isNotNull();
        assertThat(place.in(text)).isEqualTo("Maren Oduya");
    }

    @Test
    void neverThrowsForWhatATextSays() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "By", "von", "Martha", "Oduya", "AP", "(", ")", "/", ":", " ", " ", "\n", "©", "2024", "May", "@", ".",
                "a@b.c", "News", "editor", "記者", "王", "the", "de", "'", "-", "\u00A0", "\uD83D", "avatar");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(metadata(text.toString())).isNotNull();
        }
    }

    private static Metadata metadata(String text) {
        return Article.text("a.txt", text).metadata();
    }

    private static String authors(String text) {
        return String.join(
                "; ", metadata(text).authors().stream().map(Author::name).toList());
    }
}
