import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.severity != 'info' }

def across = findings.findAll { it.rule == 'figures/across' }
assert across.size() == 1
assert across[0].file == 'monday.txt'
assert across[0].line == 7
assert across[0].related.collect { [it.file, it.line] } == [['tuesday.txt', 7]]
assert log.contains('src/corpus/monday.txt:7:')
assert log.contains('tuesday.txt')
assert log.contains('1 finding at warning or above')
