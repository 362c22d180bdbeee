import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.severity != 'info' }

def related = findings.findAll { it.rule == 'boilerplate/related-links' }
assert related.collect { [it.file, it.severity] } == [['news/ferry.txt', 'error']]
assert !log.contains('archive/ferry.txt:11')
assert log.contains('[INFO] src/corpus/desk/ferry.txt:11:1 info boilerplate/related-links')
assert log.contains('[ERROR] src/corpus/news/ferry.txt:11:1 error boilerplate/related-links')
assert log.contains('1 finding at error or above')
