import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects')

assert runs[1].contains('would make 2 edits in 1 file')
assert runs[1].contains('next: git apply target/dry/fix.patch')
assert runs[3].contains('articles/the coast/ferry.txt: 2 edits')
assert runs[3].contains('articles/day.jsonl is left alone: records of a feed are not edited (1 finding)')
assert runs[3].contains('  boilerplate/newsletter: 1 finding, of which 1 in the baseline')
assert runs[3].readLines().any { it.endsWith('  boilerplate/related-links: 1 finding') }
assert runs[3].contains('made 2 edits in 1 file')
assert runs[4].contains('there is nothing to fix in files')

def fixed = new File(basedir, 'articles/the coast/ferry.txt').text
def before = new File(basedir, 'patched/the coast/ferry.txt').text
assert before.startsWith(fixed)
assert fixed.endsWith('the timetable will be printed in July.')

def findings = new File(basedir, 'target/corpus/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
assert findings.findAll { it.fixable }.collect { it.file } == ['day.jsonl']

def git = ['git', 'apply', 'target/dry/fix.patch'].execute(null, basedir)
assert git.waitFor() == 0 : git.err.text
assert new File(basedir, 'patched/the coast/ferry.txt').text == fixed
return true
