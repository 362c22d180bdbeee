package dev.corpusrules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.corpusrules.Fix;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Edits of any spans, overlapping or not, leave what lies outside them as it is. */
class EditsFuzzTest {

    /** The first byte says how many edits there are, the next two of each where it begins and how long it is. */
    @FuzzTest(maxDuration = "1m")
    void ofAnySpans(byte[] input) {
        if (input.length == 0) {
            return;
        }
        int most = Math.min(input[0] & 7, (input.length - 1) / 2);
        String text = Promises.text(Arrays.copyOfRange(input, 1 + 2 * most, input.length));
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int start = Math.min(text.length(), input[1 + 2 * i] & 0xFF);
            int end = Math.min(text.length(), start + (input[2 + 2 * i] & 0xFF));
            fixes.add(Fix.delete(new Span(start, end)));
        }
        Edits.touchOnlyTheirSpans(text, fixes);
    }
}
