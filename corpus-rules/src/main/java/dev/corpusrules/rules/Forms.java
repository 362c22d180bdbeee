package dev.corpusrules.rules;

import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Wording;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases made ready: their wordings, and whose trigger each is. */
final class Forms extends AbstractList<Phrase> implements Serializable {

    private final ArrayList<Phrase> phrases;
    private final ArrayList<Wording> wordings = new ArrayList<>();
    private final ArrayList<String> triggers = new ArrayList<>();
    /** By trigger: the phrases that have it. */
    private final ArrayList<int[]> owners = new ArrayList<>();

    private Forms(List<Phrase> phrases, Map<String, String> groups) {
        this.phrases = new ArrayList<>(phrases);
        Map<String, List<Integer>> byTrigger = new LinkedHashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            int phrase = i;
            Wording wording = phrases.get(i).wording(groups);
            wordings.add(wording);
            wording.triggers().stream().map(Folding::fold).distinct().forEach(trigger -> byTrigger
                    .computeIfAbsent(trigger, key -> new ArrayList<>())
                    .add(phrase));
        }
        byTrigger.forEach((trigger, all) -> {
            triggers.add(trigger);
            owners.add(all.stream().mapToInt(Integer::intValue).toArray());
        });
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
