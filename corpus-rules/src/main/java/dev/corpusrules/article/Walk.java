package dev.corpusrules.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder in code-unit order of their relative paths, one folder held at a time. A link to a folder and
 * a folder that cannot be listed are named as if they were files, so that their reader can say so.
 */
final class Walk implements Iterator<String> {

    private final Path root;
    private final Predicate<String> isMeant;
    private final Predicate<String> isClosed;
    private final Deque<Iterator<String>> open = new ArrayDeque<>();
    private @Nullable String next;

    /**
     * @param isMeant which files are wanted
     * @param isClosed which folders need not be entered
     */
    Walk(Path root, Predicate<String> isMeant, Predicate<String> isClosed) {
        this.root = root;
        this.isMeant = isMeant;
        this.isClosed = isClosed;
        this.next = enter("") ? advance() : "";
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public String next() {
        String found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return found;
    }

    private @Nullable String advance() {
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            String path = open.peek().next();
            if (!path.endsWith("/")) {
                if (isMeant.test(path)) {
                    return path;
                }
                continue;
            }
            String folder = path.substring(0, path.length() - 1);
            if (!isClosed.test(folder) && !enter(path)) {
                return folder;
            }
        }
        return null;
    }

    /** With the slash at the end of a folder's name, the order of siblings is the order of all that lies below them. */
    private boolean enter(String folder) {
        List<String> children = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(place(folder))) {
            for (Path child : listed) {
                String path = folder + child.getFileName();
                children.add(isFolder(child) ? path + "/" : path);
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            return false;
        }
        Collections.sort(children);
        open.push(children.iterator());
        return true;
    }

    private static boolean isFolder(Path child) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isDirectory() || found.isSymbolicLink() && Files.isDirectory(child);
        } catch (IOException e) {
            // Whoever reads it next says why.
            return false;
        }
    }

    /** Only the root may be a link. */
    private Path place(String folder) throws NotDirectoryException {
        Path place = root.resolve(folder);
        if (!folder.isEmpty() && Files.isSymbolicLink(place)) {
            throw new NotDirectoryException(folder);
        }
        return place;
    }
}
