import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }

assert findings.collect { [it.file, it.rule, it.severity] } == [
        ['news/mill.md', 'attribution/byline', 'error'],
        ['wire/ferry.txt', 'attribution/required', 'error']]
assert findings.last().message == 'Required in this folder and missing: agency.'

// Who is credited is counted for the whole corpus and for each folder.
def counted = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8').attribution
assert counted.all == [articles: 4, author: 2, agency: 0, date: 2, publisher: 4, creditless: 2]
assert counted.byFolder.keySet() == ['leaders', 'news', 'wire'].toSet()
// A nought is a dot, or what the terminal has for it.
assert log =~ /\[INFO\] +4 +2 +\S +2 +4 +2  all articles/
assert log =~ /\[INFO\] +1 +1 +\S +\S +1 +\S  leaders\//
