import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

// Both mistakes at once, and no article was checked.
assert log.contains('corpus.yml:2:9 ')
assert log.contains('corpus.yml:4:')
assert log.contains('did you mean "error"?')
assert log.contains('did you mean "allowDesk"?')
assert !log.contains('boilerplate/related-links')
assert summary.outcome == 'broken'
assert summary.articles == 0
assert !new File(basedir, 'target/corpus/findings.jsonl').exists()
