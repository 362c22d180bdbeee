import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines()
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')

assert summary.outcome == 'clean'
assert summary.articles == 1
assert log.any { it.contains('checked 1 article') }
// What the two machines say of their garbage collectors.
assert log.count { it =~ /\[gc.*Using / } == 2
