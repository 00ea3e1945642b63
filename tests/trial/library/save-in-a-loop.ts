import '../../unit/main/library/save-in-a-loop'
