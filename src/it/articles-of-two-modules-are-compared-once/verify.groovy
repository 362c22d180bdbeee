import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = { folder ->
    new File(basedir, "$folder/findings.jsonl").readLines('UTF-8').collect { new JsonSlurper().parseText(it) }
}
def places = { finding -> ([finding] + finding.related).collect { "$it.file:$it.line" as String } }

// Neither module knows of it; together they contradict each other, once, in the severity of the coast, where it begins.
assert findings('coast/target/corpus').every { it.rule != 'figures/across' }
assert findings('town/target/corpus').every { it.rule != 'figures/across' }
def all = findings('target/corpus-all')
assert all.collect { it.rule } == ['figures/across']
assert places(all[0]) == ['coast/src/corpus/desk/report.txt:7', 'town/src/corpus/desk/report.txt:7']
assert log.count('coast/src/corpus/desk/report.txt:7:') >= 1
assert log.contains('1 finding at warning or above')

assert findings('target/by-hand-all') == all
assert log.contains('fewer than two modules have articles, so there is nothing to compare')
assert !new File(basedir, 'town/target/corpus-all').exists()
