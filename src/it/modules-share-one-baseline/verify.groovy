import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def summary = { file -> new JsonSlurper().parse(new File(basedir, file), 'UTF-8') }
def entries = new File(basedir, 'corpus-baseline.jsonl').readLines('UTF-8').collect { new JsonSlurper().parseText(it) }

assert log.contains('corpus-baseline.jsonl accepts 1 of 1 findings; entries: 1, before: 0')
assert log.contains('corpus-baseline.jsonl accepts 2 of 2 findings; entries: 2, before: 0')
assert summary('coast/target/accepted/summary.json').baselined == 1
assert summary('town/target/accepted/summary.json').baselined == 2

assert log.count('2 entries of corpus-baseline.jsonl accept nothing any more') == 1
assert !log.contains('1 entry of corpus-baseline.jsonl accepts nothing any more')
assert summary('coast/target/corpus/summary.json').baselined == 1
assert entries.collect { "$it.corpus $it.file $it.rule" as String } == ['coast/src/corpus news.txt boilerplate/newsletter']
