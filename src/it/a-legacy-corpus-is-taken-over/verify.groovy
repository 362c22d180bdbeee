import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')
def configuration = new File(basedir, 'corpus.yml').text

assert configuration.contains('  - files: ["archive/**"]\n    encoding: windows-1252')
assert log.contains('corpus.yml is written for 2 articles')
assert log =~ /next: mvn \S+:baseline -Dcorpus.directory=articles accepts what is found today/
assert summary.outcome == 'clean'
assert summary.articles == 2
assert summary.baselined >= 1
assert log.contains('corpus.yml is there already; -Dcorpus.force writes it anew')
