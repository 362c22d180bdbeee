import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.severity != 'info' }
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

assert findings.isEmpty()
assert summary.outcome == 'clean'
assert summary.articles == 2
assert summary.findings.error == 0
assert summary.findings.warning == 0
assert log.contains('2 articles')
assert summary.rules.notRun.contains('attribution/date')
assert log.readLines().any {
    it =~ /not run: .*attribution\/date.* \(needs HTML, front matter or records\)/
}
