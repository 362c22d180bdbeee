import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def rows = { file -> new File(basedir, file).readLines('UTF-8').collect { new JsonSlurper().parseText(it).rule } }

assert log.contains('no rule "boilerplate/newsletters" is on (corpus.rule)')
// Nobody named the file: it lies in the project's folder, and is found there.
assert rows('corpus-baseline.jsonl') == ['boilerplate/newsletter']
assert rows('target/corpus/findings.jsonl') == ['boilerplate/related-links']
assert log.contains('; 1 in the baseline')
