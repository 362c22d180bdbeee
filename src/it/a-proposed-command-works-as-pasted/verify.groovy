def log = new File(basedir, 'build.log').text
def proposed = (log =~ /next: mvn (.+:explain@articles -Dcorpus.rule=\S+) says what the rule means/)

assert proposed.find()
assert proposed.group(1).startsWith('-pl coast ')
assert log.contains('# boilerplate/related-links')
assert log.contains('accepts 2 of 2 findings; entries: 2, before: 0')
assert log =~ /next: mvn -pl coast \S+:check@articles fails on new findings only/
assert log =~ /typed at the root it runs there alone; for a module: mvn -pl MODULE \S+:fix/
