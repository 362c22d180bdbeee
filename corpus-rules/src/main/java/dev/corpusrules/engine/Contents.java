package dev.corpusrules.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an archive says of itself: the directory at the end of a zip file has the name, the size and the checksum of every
 * file in it. That is a thirtieth of what a jar holds, so it is read in its place.
 */
final class Contents {

    private static final int SIGNATURE = 0x06054b50;

    /** The length of the record behind the directory, without the remark in which it may end. */
    private static final int RECORD = 22;

    private Contents() {}

    /** The directory of a jar; all bytes of any other file. */
    static byte[] of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer end = read(channel, channel.size() - RECORD, RECORD);
            if (end.getInt(0) == SIGNATURE) {
                long length = Integer.toUnsignedLong(end.getInt(12));
                long start = Integer.toUnsignedLong(end.getInt(16));
                if (start + length == channel.size() - RECORD) {
                    return read(channel, start, Math.toIntExact(length)).array();
                }
            }
        }
        // With a remark, of more than four gigabytes, or no zip at all.
        return Files.readAllBytes(file);
    }

    private static ByteBuffer read(FileChannel channel, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(Math.max(0, start));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // It may come in parts.
        }
        return bytes;
    }
}
