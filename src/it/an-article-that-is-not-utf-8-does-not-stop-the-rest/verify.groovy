import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.severity != 'info' }
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

assert log.contains('src/corpus/cafe.txt:1')
assert log.contains('UTF-8')
assert findings.collect { it.file } == ['ferry.txt']
assert summary.outcome == 'broken'
assert summary.unreadable.collect { [it.file, it.line] } == [['cafe.txt', 1]]
