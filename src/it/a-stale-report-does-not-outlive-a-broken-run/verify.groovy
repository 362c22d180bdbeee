import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

// The first run has written findings, the second has not read one article.
assert log.contains('boilerplate/related-links')
assert log.contains('broken.yml:1:10 ')
assert !new File(basedir, 'target/corpus/findings.jsonl').exists()
assert summary.outcome == 'broken'
