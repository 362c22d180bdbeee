import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

assert findings.collect { it.rule } == ['boilerplate/newsletter']
assert summary.suppressed == 1
assert log.contains('corpus.yml:5 ignores nothing: there is no such finding of boilerplate/newsletter in *.txt')
assert log.contains('- {file: "ferry.txt", rule: boilerplate/newsletter, quote: "Sign up for our newsletter", reason: "why it stays"}')
