// Salary
