package dev.corpusrules.rules;

import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Wording;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases made ready: their wordings, and whose trigger each is. */
final class Forms extends AbstractList<Phrase> implements Serializable {

    private static final int[] NOBODY = {};

    private final ArrayList<Phrase> phrases;
    private final ArrayList<Wording> wordings;
    private final ArrayList<String> triggers = new ArrayList<>();
    /** By trigger: the phrases that have it. */
    private final ArrayList<int[]> owners = new ArrayList<>();

    private Forms(List<Phrase> phrases, Map<String, String> groups) {
        this.phrases = new ArrayList<>(phrases);
        List<String> forms = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            forms.add(phrase.phrase());
        }
        this.wordings = new ArrayList<>(Wording.of(forms, groups));
        Map<String, int[]> byTrigger = new LinkedHashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            for (String trigger : wordings.get(i).triggers()) {
                String folded = Folding.fold(trigger);
                int[] known = byTrigger.getOrDefault(folded, NOBODY);
                if (known.length == 0 || known[known.length - 1] != i) {
                    int[] all = Arrays.copyOf(known, known.length + 1);
                    all[known.length] = i;
                    byTrigger.put(folded, all);
                }
            }
        }
        triggers.addAll(byTrigger.keySet());
        owners.addAll(byTrigger.values());
    }

    /** @throws IllegalArgumentException when a phrase cannot be read */
    static Forms of(List<Phrase> phrases, Map<String, String> groups) {
        return new Forms(phrases, groups);
    }

    List<String> triggers() {
        return triggers;
    }

    /** The most words of any form that has the trigger. */
    int longest(int trigger) {
        int longest = 0;
        for (int phrase : owners.get(trigger)) {
            longest = Math.max(longest, wordings.get(phrase).longest());
        }
        return longest;
    }

    /** The phrases that have the trigger. */
    int[] owners(int trigger) {
        return owners.get(trigger);
    }

    Wording wording(int phrase) {
        return wordings.get(phrase);
    }

    @Override
    public Phrase get(int index) {
        return phrases.get(index);
    }

    @Override
    public int size() {
        return phrases.size();
    }
}
