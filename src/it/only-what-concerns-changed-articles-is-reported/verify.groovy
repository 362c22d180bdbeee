import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def places = { run ->
    new File(basedir, "target/$run/findings.jsonl").readLines('UTF-8')
            .collect { new JsonSlurper().parseText(it) }
            .findAll { it.rule != 'boilerplate/byline-line' }
            .collect { "$it.file:$it.line $it.rule".toString() }
}
def summary = { run -> new JsonSlurper().parse(new File(basedir, "target/$run/summary.json"), 'UTF-8') }
def outcome = { run -> summary(run).outcome }

// The article that did not change is named by what the new one contradicts, and by nothing else.
def changed = ['monday.txt:7 figures/across', 'the coast/ferry, late.txt:7 boilerplate/newsletter',
               'the coast/ferry, late.txt:8 boilerplate/related-links']
def found = places('corpus')
assert found.toSet() == changed.toSet()
assert log.contains('reported is what concerns articles that have changed since main: 2 of 4 files;' +
        ' findings of the others that are left out: 3')

assert summary('corpus').changedSince == 'main'
assert !summary('all').containsKey('changedSince')

assert outcome('none') == 'broken'
assert log.contains('corpus.changedSince: git knows no revision "origin/none" here: git fetch')
assert outcome('shallow') == 'broken'
assert log.contains('corpus.changedSince: the clone is shallow')

assert places('all').toSet() == (changed + ['library.txt:7 boilerplate/newsletter']).toSet()
assert log.contains('the configuration or the baseline has changed since main, so every article is reported on')
