import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.severity != 'info' }
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

assert log.contains('[ERROR] src/corpus/ferry.txt:11:1 error boilerplate/related-links')
assert log.contains('1 finding at error or above (corpus.failOn=error, corpus.maxViolations=0)')
assert findings.size() == 1
assert findings[0].file == 'ferry.txt'
assert findings[0].line == 11
assert findings[0].quote == 'Related: Five walks along the Velmouth coast'
assert findings[0].fixable
assert summary.outcome == 'violations'
assert summary.byRule['boilerplate/related-links'].error == 1
