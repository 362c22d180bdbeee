import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.severity != 'info' }
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

assert findings.collect { it.rule } == ['boilerplate/related-links']
assert log.contains('src/corpus/ferry.txt:11:1 error boilerplate/related-links')
assert summary.outcome == 'clean'
