import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def found = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8').collect { new JsonSlurper().parseText(it) }

// The kind is the jar's, its option is ours; the pack's severity stands until a file says another.
assert found.collect { "$it.file:$it.line $it.severity $it.rule" as String } == [
        'quay.txt:1 error house/shouting-headline', 'quay.txt:5 error house/old-quay']
assert found[0].message == 'The headline shouts.'

assert log =~ /\[INFO\] house\/shouting-headline +error +warning +any +house-rules-1.0.jar!\/META-INF\/corpus-rules\/house.yml:5/
assert log.contains('[INFO]     words: 4  corpus.yml:3')
assert log =~ /\[INFO\] house\/old-quay +error +warning +any +desk.yml:2/
assert log.contains('[INFO] Capitals are read slowly, hide which words are names, and look like shouting.')
