package dev.corpusrules.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What is said of articles on its way from stage to stage: a row that tells its kind, whom it goes to, and itself as bytes. */
final class Note {

    static final String KIND = "kind";
    static final String ROUND = "round";
    static final String KEY = "key";
    static final String SAID = "said";

    /** Waits to be judged; its round and its topic's hash say with which others. */
    static final int FACT = 0;
    /** To be settled with the others of its article, whose hash is its key. */
    static final int FINDING = 1;

    static final int SUPPRESSED = 2;
    static final int FAILURE = 3;
    static final int SKIPPED = 4;
    static final int UNREADABLE = 5;
    /** What one partition of articles came to in numbers. */
    static final int CENSUS = 6;
    /** The name of a file that was read, wholly or in part; each partition names it once. */
    static final int READ = 7;
    /** A finding that the baseline accepts. */
    static final int BASELINED = 8;

    static final StructType COLUMNS = new StructType()
            .add(KIND, DataTypes.IntegerType, false)
            .add(ROUND, DataTypes.IntegerType, false)
            .add(KEY, DataTypes.LongType, false)
            .add(SAID, DataTypes.BinaryType, false);

    static final Encoder<Row> ENCODER = Encoders.row(COLUMNS);

    private Note() {}

    static int kind(Row note) {
        return note.getInt(0);
    }

    static long key(Row note) {
        return note.getLong(2);
    }

    static byte[] said(Row note) {
        return note.getAs(3);
    }

    static Row of(int kind, int round, long key, byte[] said) {
        return RowFactory.create(kind, round, key, said);
    }

    /** A note of a kind that is rare enough to be written as Java does it. */
    static Row of(int kind, Serializable said) {
        return of(kind, 0, 0, bytes(said));
    }

    static byte[] bytes(Serializable said) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T> T read(byte[] said, Class<T> type) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(said))) {
            return type.cast(in.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 64 bits of a text, well mixed: equal ones meet, others hardly ever, and whoever opens a note tells them apart. */
    static long key(String... parts) {
        long hash = 0xCBF29CE484222325L;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ 0xFFFF) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        return hash ^ hash >>> 31;
    }
}
