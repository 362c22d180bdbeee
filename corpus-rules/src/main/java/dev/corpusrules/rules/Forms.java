package dev.corpusrules.rules;

import dev.corpusrules.text.Wording;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Phrases made ready: their wordings, and whose phrase each trigger is. */
final class Forms extends AbstractList<Phrase> implements java.io.Serializable {

    private final ArrayList<Phrase> phrases;
    private final ArrayList<Wording> wordings = new ArrayList<>();
    private final ArrayList<String> triggers = new ArrayList<>();
    private final ArrayList<Integer> owners = new ArrayList<>();

    private Forms(List<Phrase> phrases, Map<String, String> groups) {
        this.phrases = new ArrayList<>(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            Wording wording = phrases.get(i).wording(groups);
            wordings.add(wording);
            for (String trigger : wording.triggers()) {
                triggers.add(trigger);
                owners.add(i);
            }
        }
    }

    /** @throws IllegalArgumentException when a phrase cannot be read; all that cannot are named */
    static Forms of(List<Phrase> phrases, Map<String, String> groups) {
        return new Forms(phrases, groups);
    }

    List<String> triggers() {
        return triggers;
    }

    /** The phrase that the trigger belongs to. */
    int owner(int trigger) {
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
