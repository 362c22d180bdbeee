import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.severity != 'info' }

assert log.contains('error attribution/uncredited')
assert log.contains('1 finding at error or above')
assert findings.findAll { it.severity == 'error' }.collect { [it.file, it.rule] } == [['uncredited.md', 'attribution/uncredited']]
assert findings.every { it.file == 'uncredited.md' }
