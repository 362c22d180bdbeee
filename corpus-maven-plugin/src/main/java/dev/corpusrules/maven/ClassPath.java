package dev.corpusrules.maven;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the program lies that checks: the library, what it uses, and the packs and rules that a build adds to them. */
final class ClassPath {

    private ClassPath() {}

    /** The jars and folders on the class path of the plugin. */
    static List<Path> ofThePlugin() throws IOException {
        List<Path> found = new ArrayList<>();
        if (ClassPath.class.getClassLoader() instanceof URLClassLoader realm) {
            for (URL url : realm.getURLs()) {
                try {
                    found.add(Path.of(url.toURI()));
                } catch (URISyntaxException e) {
                    throw new IOException(url + " is no place in a file system", e);
                }
            }
        } else {
            Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                    .map(Path::of)
                    .forEach(found::add);
        }
        return found.stream().filter(Files::exists).toList();
    }
}
