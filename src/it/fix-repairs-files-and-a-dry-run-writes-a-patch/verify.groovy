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

def git = new ProcessBuilder('git', 'apply', 'target/dry/fix.patch').directory(basedir).inheritIO()
// No habits of whoever runs it, and no repository of a hook.
git.environment().keySet().removeAll(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'])
git.environment() << [GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1']
assert git.start().waitFor() == 0
assert new File(basedir, 'patched/the coast/ferry.txt').text == fixed
return true
