import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def summary = { day -> new JsonSlurper().parse(new File(basedir, "target/$day/summary.json"), 'UTF-8') }
def rows = { file -> new File(basedir, file).readLines('UTF-8').collect { new JsonSlurper().parseText(it) } }

assert log.contains('[ERROR] corpus.yml:3:11 there is no baseline accepted/corpus-baseline.jsonl: mvn ')
assert log.contains('accepted/corpus-baseline.jsonl accepts 2 of 2 findings; entries: 2, before: 0')

assert summary('monday').outcome == 'clean'
assert summary('monday').baselined == 2
assert rows('target/monday/findings.jsonl').isEmpty()

assert summary('tuesday').outcome == 'violations'
assert summary('tuesday').baselined == 1
assert rows('target/tuesday/findings.jsonl').collect { it.file + ' ' + it.rule } == ['library.txt boilerplate/newsletter']
assert log.contains('1 entry of accepted/corpus-baseline.jsonl accepts nothing any more; mvn ')
assert log.contains('  ferry.txt boilerplate/newsletter "Sign up for our newsletter"')

assert rows('accepted/corpus-baseline.jsonl').collect { it.rule } == ['boilerplate/related-links']
