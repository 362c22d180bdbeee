import groovy.json.JsonSlurper

def lines = { name -> new File(basedir, "target/elsewhere/$name").readLines('UTF-8').collect { new JsonSlurper().parseText(it) } }

assert lines('findings.jsonl').findAll { it.severity != 'info' }.collect { it.file } == ['ferry.md']
def articles = lines('articles.jsonl')
assert articles.size() == 1
assert articles[0].file == 'ferry.md'
assert articles[0].authors.collect { [it.name, it.kind] } == [['Ines Tolland', 'person']]
assert articles[0].published == '2026-03-14'
assert articles[0].publisher == 'Velmouth Courier'
assert articles[0].errors == 1
assert !new File(basedir, 'target/corpus').exists()
