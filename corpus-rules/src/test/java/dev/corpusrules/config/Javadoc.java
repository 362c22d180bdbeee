package dev.corpusrules.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say of the components of records. */
final class Javadoc {

    private Javadoc() {}

    /** What is said of a component, in Markdown; empty when nothing is. */
    static Optional<String> of(Class<?> record, String component) throws IOException {
        String outer = record.getName().replaceAll("\\$.*", "");
        Path file = Page.SOURCES.resolve(outer.replace('.', '/') + ".java");
        String source = Files.readString(file);
        String doc = source.substring(0, source.indexOf("record " + record.getSimpleName() + "("));
        doc = doc.substring(Math.max(0, doc.lastIndexOf("/**")));
        Matcher param = Pattern.compile("@param " + component + "\\s+([^@]*(?:\\{@[^@]*)*)(?=@param|\\*/)")
                .matcher(doc);
        return param.find()
                ? Optional.of(param.group(1)
                        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                        .replaceAll("\\{@(?:code|link) ((?:[^{}]|\\{[^}]*})*)}", "`$1`")
                        .strip())
                : Optional.empty();
    }
}
