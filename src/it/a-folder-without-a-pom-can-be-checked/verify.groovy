import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.severity != 'info' }

// Without a POM corpus.yml is sought in the current folder.
assert log.contains('[ERROR] articles/ferry.txt:11:10 error house/no-walks The walks have moved to the magazine.')
assert log.contains('1 finding at error or above')
assert findings.collect { it.rule } == ['house/no-walks']
