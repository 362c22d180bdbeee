package dev.corpusrules.config;

import dev.corpusrules.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * What jars on the class path bring: kinds of rules, packs, and pages of rules. The class path is that of the thread; in a
 * build, the plugin's with its dependencies.
 */
public final class Jars {

    /** Where packs and pages lie in a jar. */
    private static final String FOLDER = "META-INF/corpus-rules/";

    private static final String PACK = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Map<String, Class<? extends Rule>> kinds = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    Jars() {
        try {
            ServiceLoader.load(Rule.class, loader()).stream().forEach(provider -> add(provider.type()));
        } catch (ServiceConfigurationError | LinkageError e) {
            broken.add(e.toString());
        }
    }

    /** A rule's page; empty when no jar brings one. */
    public static Optional<String> page(String rule) {
        URL page = loader().getResource(FOLDER + rule + ".md");
        return page == null ? Optional.empty() : Optional.of(new String(bytes(page), StandardCharsets.UTF_8));
    }

    /** The kinds by the ids of their rules: {@code house/shouting-headline} is a {@code ShoutingHeadline} in a package {@code house}. */
    Map<String, Class<? extends Rule>> kinds() {
        return Collections.unmodifiableMap(kinds);
    }

    /** What is wrong with the kinds that jars offer, in words. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    /** The files of a pack; more than one when jars contradict each other. */
    static List<PackFile> packs(String name) {
        if (!name.matches(PACK)) {
            return List.of();
        }
        try {
            return Collections.list(loader().getResources(FOLDER + name + ".yml")).stream()
                    .map(PackFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be read", e);
        }
    }

    private void add(Class<? extends Rule> kind) {
        String id = Kinds.id(kind);
        String family = Kinds.family(id);
        Class<?> other = kinds.get(id);
        if (!kind.isRecord()) {
            broken.add(kind.getName() + " is no record");
        } else if (Packs.FAMILIES.contains(family)) {
            broken.add("the rules of " + family + " are the library's: " + kind.getName() + " needs another package");
        } else if (other != null) {
            broken.add("both " + other.getName() + " and " + kind.getName() + " are called " + id);
        } else {
            kinds.put(id, kind);
        }
    }

    private static ClassLoader loader() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Jars.class.getClassLoader() : ofThread;
    }

    private static byte[] bytes(URL resource) {
        try {
            URLConnection connection = resource.openConnection();
            // A build that lives on must not keep the jar open, nor the former one when it is replaced.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /**
     * A pack as it lies in a jar.
     *
     * @param name the jar and the file in it, for messages
     */
    record PackFile(String name, byte[] bytes) {

        private static PackFile of(URL file) {
            String whole = file.getPath();
            String jar = whole.substring(0, whole.length() - path(whole).length());
            String shown = jar.endsWith("!/") ? jar.substring(jar.lastIndexOf('/', jar.length() - 3) + 1) : "";
            return new PackFile(shown + path(whole), Jars.bytes(file));
        }

        private static String path(String whole) {
            return whole.substring(whole.lastIndexOf(FOLDER));
        }
    }
}
