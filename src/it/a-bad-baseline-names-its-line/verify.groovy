import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

assert log.contains('corpus-baseline.jsonl:2 is no entry of a baseline: ')
assert summary.outcome == 'broken'
